import { DataTable } from '@/app/_ui/data-table';
import { Section, Stack } from '@/app/_ui/page';
import type { InsightsView } from '@/lib/features/insights/schema';
import { type Naming, nameOfStage } from '@/lib/rules/own-stages';
import { hearingInWords, spreadInCells } from './words';

/** PIPE-5: how long it took until something was heard, and how long applications stayed in a stage. */
export function HowLong({
  insights: { timeToHearBack, timeInStage },
  viewer,
}: {
  insights: Pick<InsightsView, 'timeToHearBack' | 'timeInStage'>;
  viewer: Naming;
}) {
  const known = timeInStage.filter(({ stay }) => stay.count > 0);
  return (
    <Section title="How long it took">
      <Stack>
        <p>{hearingInWords(timeToHearBack)}</p>
        {known.length > 0 && (
          <>
            <DataTable
              caption="How long applications stayed in a stage"
              columns={[
                { label: 'Stage' },
                { label: 'In the middle', numeric: true },
                { label: 'Middle half', numeric: true },
                { label: 'All', numeric: true },
              ]}
              rows={known.map(({ stage, stay }) => ({
                key: stage,
                cells: [
                  <>
                    <bdi>{nameOfStage(viewer, { stage })}</bdi>{' '}
                    <span className="text-soft tabular-nums">({stay.count})</span>
                  </>,
                  ...spreadInCells(stay),
                ],
              }))}
            />
            <p className="text-small text-soft">
              Days in a stage, of as many as went on or were decided there. Silence, and those you left, say
              nothing about how long a stage takes.
            </p>
          </>
        )}
      </Stack>
    </Section>
  );
}

import { Temporal } from 'temporal-polyfill';
import { Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import type { CaptureView } from '@/lib/features/captures/schema';
import { DAY_NOT_KNOWN } from '@/lib/rules/ending-day';
import { formatDate, type Viewer } from '@/lib/rules/messages';
import { nameOfStage } from '@/lib/rules/own-stages';
import { ENDING_LABELS } from '@/lib/rules/stages';

/** BACK-GUARD: what happened with the company before, and whether this very posting is in the pipeline already. */
export function Before({ capture: { same, history }, viewer }: { capture: CaptureView; viewer: Viewer }) {
  // What ended there is named below, with its day.
  const others = same.filter(({ id }) => !history?.earlier.some((one) => one.applicationId === id));
  return (
    <>
      {others.length > 0 && (
        <Section title="You may have this one already">
          <RowList label="Applications like this one">
            {others.map(({ id, role, company, stage, round, ending }) => (
              <Row
                key={id}
                href={`/applications/${id}`}
                title={role}
                detail={`${company} · ${ending ? ENDING_LABELS[ending] : nameOfStage(viewer, { stage, round })}`}
              />
            ))}
          </RowList>
        </Section>
      )}
      {history && (
        <Section title="You’ve applied here before">
          <Stack gap="small">
            {history.from && <p className="text-pretty">{ADVICE(dayOf(history.from, viewer))}</p>}
            <RowList label="Earlier applications to this company">
              {history.earlier.map(({ applicationId, role, outcome, endedOn }) => (
                <Row
                  key={applicationId}
                  href={`/applications/${applicationId}`}
                  title={role}
                  detail={`${ENDING_LABELS[outcome]} · ${endedOn ? dayOf(endedOn, viewer) : DAY_NOT_KNOWN}`}
                />
              ))}
            </RowList>
          </Stack>
        </Section>
      )}
    </>
  );
}

const dayOf = (day: string, viewer: Viewer) => formatDate(Temporal.PlainDate.from(day), viewer);
const ADVICE = (from: string) => `It’s better to wait until ${from}. You can save it for then.`;

import { DataTable } from '@/app/_ui/data-table';
import { Section, Stack } from '@/app/_ui/page';
import type { InsightsView } from '@/lib/features/insights/schema';
import { type Naming, stageInSentence } from '@/lib/rules/own-stages';
import { ENDINGS, STAGES } from '@/lib/rules/stages';
import { Beside } from './beside';
import { FlowChart } from './flow-chart';
import { FunnelChart } from './funnel-chart';
import { type Flows, placeNames } from './words';

/** PIPE-5: how far applications came, and what became of them. */
export function HowFar({
  insights: { funnel, flows, sent },
  viewer,
}: {
  insights: Pick<InsightsView, 'funnel' | 'flows' | 'sent'>;
  viewer: Naming;
}) {
  const names = placeNames(viewer);
  const steps = funnel.map(({ stage, ...step }) => ({ ...step, stage, name: names[stage] }));
  const furthest = steps.findLast(({ reached }) => reached > 0);
  return (
    <Section
      title="How far they came"
      lede="Each application counts at the furthest stage it reached, whatever became of it."
    >
      <Stack gap="large">
        <Beside
          picture={
            <FunnelChart
              steps={steps}
              label={`How far ${sent} applications came: ${furthest?.reached ?? 0} reached ${furthest ? stageInSentence(viewer, furthest) : 'no stage'}.`}
            />
          }
        >
          <DataTable
            caption="How far applications came"
            columns={[
              { label: 'Stage' },
              { label: 'Reached', numeric: true },
              { label: 'Rejected there', numeric: true },
            ]}
            rows={steps.map(({ name, reached, rejectedThere }) => ({
              key: name,
              cells: [name, reached, rejectedThere],
            }))}
          />
        </Beside>
        <Beside
          picture={
            <FlowChart
              flows={flows}
              names={names}
              label={`What became of ${sent} applications, from stage to stage.`}
            />
          }
        >
          <DataTable
            caption="What became of applications, from stage to stage"
            columns={[{ label: 'From' }, { label: 'To' }, { label: 'Applications', numeric: true }]}
            rows={inOrder(flows).map(({ from, to, count }) => ({
              key: `${from} ${to}`,
              cells: [names[from], names[to], count],
            }))}
          />
        </Beside>
      </Stack>
    </Section>
  );
}

/** By where they come from, and then by where they go. */
const ORDER: readonly string[] = [...STAGES, ...ENDINGS, 'open'];
const inOrder = (flows: Flows): Flows =>
  flows.toSorted(
    (a, b) => ORDER.indexOf(a.from) - ORDER.indexOf(b.from) || ORDER.indexOf(a.to) - ORDER.indexOf(b.to),
  );

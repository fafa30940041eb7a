import { PipelineDepth, StillLive } from '@/app/_components/pipeline-depth';
import { shortDate } from '@/app/_components/short-moment';
import { DataTable } from '@/app/_ui/data-table';
import { Section, Stack } from '@/app/_ui/page';
import { Progress } from '@/app/_ui/progress';
import type { InsightsView } from '@/lib/features/insights/schema';
import type { Viewer } from '@/lib/rules/messages';
import { PIPELINE_DEEP_FROM, PIPELINE_HOLDS_FROM } from '@/lib/rules/policy';
import { Beside } from './beside';
import { DepthChart } from './depth-chart';

/** PIPE-2, PIPE-3: what is open, as on the pipeline page, and how that was over time. */
export function Open({
  insights: { inFlight, depthHistory, opening },
  rejectedToday,
  viewer,
}: {
  insights: Pick<InsightsView, 'inFlight' | 'depthHistory' | 'opening'>;
  rejectedToday: boolean;
  viewer: Viewer;
}) {
  const points = depthHistory.map(({ on, open }, at) => ({
    key: on,
    label: at === depthHistory.length - 1 ? 'Today' : shortDate(on, viewer),
    open,
  }));
  return (
    <Section title="Still open">
      <Stack>
        {rejectedToday ? <StillLive live={inFlight} /> : <PipelineDepth live={inFlight} />}
        {opening && !rejectedToday && (
          <Progress
            label={`Day ${opening.day} of the first ${opening.days}`}
            value={opening.applied}
            max={opening.aim.from}
            text={`${opening.applied} sent, ${opening.aim.from} to ${opening.aim.to} is a good aim`}
          />
        )}
        {points.length > 1 && (
          <Beside
            picture={
              <>
                <DepthChart points={points} label={`Open applications over time: ${inFlight} today.`} />
                <p className="mt-2 text-small text-soft">
                  From the line at {PIPELINE_HOLDS_FROM} on, one rejection doesn’t decide a search. From{' '}
                  {PIPELINE_DEEP_FROM} on, it hardly shows.
                </p>
              </>
            }
          >
            <DataTable
              caption="Open applications over time"
              columns={[{ label: 'Day' }, { label: 'Open', numeric: true }]}
              rows={points.map(({ key, label, open }) => ({ key, cells: [label, open] })).toReversed()}
            />
          </Beside>
        )}
      </Stack>
    </Section>
  );
}

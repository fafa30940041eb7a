import { PipelineDepth, StillLive } from '@/app/_components/pipeline-depth';
import { ButtonLink } from '@/app/_ui/button';
import { Section, Stack } from '@/app/_ui/page';
import { Progress } from '@/app/_ui/progress';
import type { TodayView } from '@/lib/features/today/types';

/** 72H: on the day of a rejection, and on Day 1 of a plan, the only figure shown is how many applications are still open. */
const SETTLED_FROM_DAY = 2;

/** PIPE-2, PIPE-3: what is open, in words and dots, and the first two weeks of a search. */
export function InFlight({
  today,
}: {
  today: Pick<TodayView, 'inFlight' | 'opening' | 'plans' | 'rejectedToday'>;
}) {
  const { inFlight, opening, rejectedToday } = today;
  const isFresh =
    rejectedToday !== null ||
    today.plans.some(({ state, day }) => state === 'running' && day < SETTLED_FROM_DAY);
  // What was not written down here is not known: of an empty list nothing is said.
  if (inFlight === 0) return null;
  return (
    <Section
      title="Still open"
      actions={
        <ButtonLink href="/pipeline" variant="link">
          Pipeline
        </ButtonLink>
      }
    >
      <Stack>
        {isFresh ? <StillLive live={inFlight} /> : <PipelineDepth live={inFlight} />}
        {opening && !isFresh && (
          <Progress
            label={`Day ${opening.day} of the first ${opening.days}`}
            value={opening.applied}
            max={opening.aim.from}
            text={`${opening.applied} sent, ${opening.aim.from} to ${opening.aim.to} is a good aim`}
          />
        )}
      </Stack>
    </Section>
  );
}

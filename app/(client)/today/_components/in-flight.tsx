import { PipelineDepth } from '@/app/_components/pipeline-depth';
import { ButtonLink } from '@/app/_ui/button';
import { Section, Stack } from '@/app/_ui/page';
import { Progress } from '@/app/_ui/progress';
import { OPENING_APPLICATIONS, OPENING_DAYS } from '@/lib/rules/policy';
import type { TodayView } from '@/lib/today/types';

/** PIPE-2, PIPE-3: what is live, in words beside a small picture, and the opening stretch while it lasts. */
export function InFlight({ today }: { today: Pick<TodayView, 'inFlight' | 'opening' | 'isNew'> }) {
  const { inFlight, opening, isNew } = today;
  if (isNew) {
    return (
      <Section title="The first two weeks">
        <p className="text-soft text-pretty">
          Searches that start with {OPENING_APPLICATIONS.from} to {OPENING_APPLICATIONS.to} well-chosen
          applications in their first {OPENING_DAYS} days carry a no more easily. A figure to lean towards, at
          your own pace.
        </p>
      </Section>
    );
  }
  return (
    <Section
      title="In flight"
      actions={
        <ButtonLink href="/pipeline" variant="link">
          Pipeline
        </ButtonLink>
      }
    >
      <Stack>
        <PipelineDepth live={inFlight} />
        {opening && (
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

import type { Temporal } from 'temporal-polyfill';
import {
  dayOfInterview,
  hoursOfInterview,
  nameOfInterview,
  theirHours,
} from '@/app/_components/interview-words';
import { ButtonLink } from '@/app/_ui/button';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import type { InterviewLine } from '@/lib/features/interviews/schema';
import type { Viewer } from '@/lib/rules/messages';

/** The interviews of an application, the latest first, by the person's clocks and those they were arranged in. */
export function InterviewsSection({
  applicationId,
  interviews,
  now,
  viewer,
}: {
  applicationId: string;
  interviews: readonly InterviewLine[];
  now: Temporal.Instant;
  viewer: Viewer;
}) {
  return (
    <Section
      title="Interviews"
      actions={
        <ButtonLink href={`/interviews/new?application=${applicationId}`} variant="quiet">
          Add an interview
        </ButtonLink>
      }
    >
      {interviews.length === 0 ? (
        <p className="text-soft">None yet. Add one by hand, or paste its invitation.</p>
      ) : (
        <RowList label="Interviews">
          {interviews.map((interview) => {
            const there = theirHours(interview, viewer);
            return (
              <Row
                key={interview.id}
                href={`/interviews/${interview.id}`}
                title={<span className="wrap-anywhere">{nameOfInterview(interview, viewer)}</span>}
                detail={`${dayOfInterview(interview, now, viewer)}, ${hoursOfInterview(interview, viewer)}${there ? ` (${there})` : ''}`}
                trailing={interview.state === 'cancelled' && <Tag>Cancelled</Tag>}
              />
            );
          })}
        </RowList>
      )}
    </Section>
  );
}

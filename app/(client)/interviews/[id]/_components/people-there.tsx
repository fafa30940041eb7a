import { ActButton } from '@/app/_components/act-button';
import { Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { leaveInterviewAction } from '@/lib/features/interviews/actions';
import type { InterviewView } from '@/lib/features/interviews/schema';
import type { ContactLine } from '@/lib/features/people/of-application';
import { ChooseWhoIsThere } from './choose-who-is-there';

/** Who of the person's people is at an interview. Nothing where they know nobody yet. */
export function PeopleThere({
  interview: { id, people },
  others,
}: {
  interview: InterviewView;
  others: readonly ContactLine[];
}) {
  if (people.length === 0 && others.length === 0) return null;
  return (
    <Section title="Who you’ll meet" id="people">
      <Stack gap="small">
        {people.length > 0 && (
          <RowList label="People at this interview">
            {people.map((one) => (
              <Row
                key={one.id}
                href={`/people/${one.id}`}
                title={
                  <span dir="auto" className="wrap-anywhere">
                    {one.name}
                  </span>
                }
                detail={
                  one.role && (
                    <span dir="auto" className="wrap-anywhere">
                      {one.role}
                    </span>
                  )
                }
                trailing={
                  <ActButton
                    action={leaveInterviewAction}
                    fields={{ interviewId: id, contactId: one.id }}
                    label="Remove"
                    about={one.name}
                    pendingLabel="Removing"
                    variant="quiet"
                  />
                }
              />
            ))}
          </RowList>
        )}
        {others.length > 0 && <ChooseWhoIsThere interviewId={id} others={others} />}
      </Stack>
    </Section>
  );
}

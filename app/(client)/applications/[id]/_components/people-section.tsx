import { ActButton } from '@/app/_components/act-button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { unlinkContactAction } from '@/lib/features/people/actions';
import type { ContactsOf } from '@/lib/features/people/of-application';
import { AddPerson, LinkPerson } from './add-person';

/** Who has to do with an application. */
export function PeopleSection({
  applicationId,
  people: { linked, others },
}: {
  applicationId: string;
  people: ContactsOf;
}) {
  return (
    <Section title="People" id="people">
      <Stack gap="small">
        {linked.length > 0 && (
          <RowList label="People">
            {linked.map(({ id, name, role }) => (
              <Row
                key={id}
                href={`/people/${id}`}
                title={
                  <span dir="auto" className="wrap-anywhere">
                    {name}
                  </span>
                }
                detail={
                  role && (
                    <span dir="auto" className="wrap-anywhere">
                      {role}
                    </span>
                  )
                }
                trailing={
                  <ActButton
                    action={unlinkContactAction}
                    fields={{ contactId: id, applicationId }}
                    label="Remove"
                    about={name}
                    pendingLabel="Removing"
                    variant="quiet"
                  />
                }
              />
            ))}
          </RowList>
        )}
        <Disclosure summary="Add a person">
          <Stack>
            {others.length > 0 && <LinkPerson applicationId={applicationId} others={others} />}
            <AddPerson applicationId={applicationId} />
          </Stack>
        </Disclosure>
      </Stack>
    </Section>
  );
}

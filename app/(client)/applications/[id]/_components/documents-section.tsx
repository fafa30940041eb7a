import { ActButton } from '@/app/_components/act-button';
import { shortDate } from '@/app/_components/short-moment';
import { ButtonLink } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { takeBackDocumentAction } from '@/lib/features/documents/actions';
import type { DocumentsOf } from '@/lib/features/documents/of-application';
import type { Viewer } from '@/lib/rules/messages';
import { AddDocument } from './add-document';

/** Which version of which document went to an application, and when. */
export function DocumentsSection({
  applicationId,
  documents: { given, others },
  viewer,
}: {
  applicationId: string;
  documents: DocumentsOf;
  viewer: Viewer;
}) {
  return (
    <Section
      title="Documents sent"
      id="documents"
      actions={
        <ButtonLink href="/documents" variant="quiet">
          Upload a document
        </ButtonLink>
      }
    >
      <Stack gap="small">
        {given.length === 0 && (
          <p className="text-soft">
            {others.length > 0
              ? 'None yet. Say which CV or letter they have.'
              : 'None yet. Upload your CV once, then say here which version they have.'}
          </p>
        )}
        {given.length > 0 && (
          <RowList label="Documents sent">
            {given.map(({ id, title, number, givenOn }) => (
              <Row
                key={`${id} ${number}`}
                href={`/documents/${id}`}
                title={
                  <span dir="auto" className="wrap-anywhere">
                    {title}
                  </span>
                }
                detail={`Version ${number} · ${shortDate(givenOn, viewer)}`}
                trailing={
                  <ActButton
                    action={takeBackDocumentAction}
                    fields={{ documentId: id, applicationId, number: String(number) }}
                    label="Remove"
                    about={`${title}, version ${number}`}
                    pendingLabel="Removing"
                    variant="quiet"
                  />
                }
              />
            ))}
          </RowList>
        )}
        {others.length > 0 && (
          <Disclosure summary="Add a document">
            <AddDocument applicationId={applicationId} others={others} />
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}

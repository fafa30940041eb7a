import { ActButton } from '@/app/_components/act-button';
import { shortDate } from '@/app/_components/short-moment';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Section } from '@/app/_ui/page';
import { takeBackDocumentAction } from '@/lib/features/documents/actions';
import type { DocumentView } from '@/lib/features/documents/schema';
import type { Viewer } from '@/lib/rules/messages';
import { sizeInWords } from '../../_components/sizes';

type File = DocumentView['files'][number];

/** Every version, the newest first, to save, with the applications it went to. */
export function Versions({ id, files, viewer }: { id: string; files: readonly File[]; viewer: Viewer }) {
  return (
    <Section title="Versions">
      <ol className="border-t border-line">
        {files.map((file) => (
          <li key={file.number} className="border-b border-line py-3.5">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <span className="min-w-0">
                <span className="font-semibold">Version {file.number}</span>
                <span className="block text-small text-soft wrap-anywhere">
                  {file.name} · {sizeInWords(file.bytes)} ·{' '}
                  {shortDate(file.createdAt.slice(0, 'YYYY-MM-DD'.length), viewer)}
                </span>
              </span>
              <a
                href={`/documents/${id}/file?number=${file.number}`}
                download
                className={buttonClass('plain')}
              >
                Download<span className="sr-only"> version {file.number}</span>
              </a>
            </div>
            {file.applications.map((application) => (
              <Went key={application.id} {...{ id, application, viewer }} number={file.number} />
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Went({
  id,
  number,
  application,
  viewer,
}: {
  id: string;
  number: number;
  application: File['applications'][number];
  viewer: Viewer;
}) {
  const { company, role, givenOn } = application;
  return (
    <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4">
      <span className="min-w-0 text-small wrap-anywhere">
        <Link href={`/applications/${application.id}`} className={buttonClass('link')}>
          {company}, {role}
        </Link>{' '}
        <span className="text-soft">{shortDate(givenOn, viewer)}</span>
      </span>
      <ActButton
        action={takeBackDocumentAction}
        fields={{ documentId: id, applicationId: application.id, number: String(number) }}
        label="Remove"
        about={`version ${number} at ${company}, ${role}`}
        pendingLabel="Removing"
        variant="quiet"
      />
    </div>
  );
}

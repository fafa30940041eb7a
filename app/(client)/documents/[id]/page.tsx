import type { Metadata } from 'next';
import { cache } from 'react';
import { ActButton } from '@/app/_components/act-button';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { deleteDocumentAction } from '@/lib/features/documents/actions';
import { loadDocument } from '@/lib/features/documents/loaders';
import { DOCUMENT_KIND_LABELS, DOCUMENT_KINDS } from '@/lib/rules/documents';
import { FILES } from '@/lib/rules/limits';
import { Upload } from '../_components/upload';
import { problemIn } from '../_components/upload-problems';
import { DocumentForm } from './_components/document-form';
import { GiveForm } from './_components/give-form';
import { Versions } from './_components/versions';

/** Read once for the title and the page. */
const documentOf = cache(loadDocument);

export async function generateMetadata({ params }: PageProps<'/documents/[id]'>): Promise<Metadata> {
  const { document } = await documentOf((await params).id);
  return { title: document.title };
}

/** One document: its versions and where each went, and everything to edit. */
export default async function DocumentPage({ params, searchParams }: PageProps<'/documents/[id]'>) {
  const { problem } = await searchParams;
  const { document, choices, viewer } = await documentOf((await params).id);
  const { id, title, files } = document;
  return (
    <Page width="wide">
      <PageHeader
        kicker={
          <Link href="/documents" className={buttonClass('link')}>
            Documents
          </Link>
        }
        title={
          <span dir="auto" className="wrap-anywhere">
            {title}
          </span>
        }
      />
      <div className="grid gap-10 lg:grid-cols-[1.55fr_1fr] lg:gap-14">
        <Stack gap="large">
          {files.length > 0 && <Versions id={id} files={files} viewer={viewer} />}
          <Section
            id="add"
            title={files.length > 0 ? 'Upload a newer version' : 'Upload the file'}
            lede={files.length > 0 ? 'The earlier ones stay.' : undefined}
          >
            <Upload label="Upload" most={FILES.bytes} document={id} problem={problemIn(problem)} />
          </Section>
        </Stack>
        <Stack gap="large">
          {files.length > 0 && choices.length > 0 && (
            <Section title="Where did it go?">
              <GiveForm documentId={id} numbers={files.map(({ number }) => number)} choices={choices} />
            </Section>
          )}
          <Section title="Edit">
            <DocumentForm
              document={document}
              kinds={DOCUMENT_KINDS.map((value) => ({ value, label: DOCUMENT_KIND_LABELS[value] }))}
            />
          </Section>
          <div>
            <ActButton
              action={deleteDocumentAction}
              fields={{ documentId: id }}
              label="Delete this document"
              pendingLabel="Deleting"
              variant="quiet"
            />
          </div>
        </Stack>
      </div>
    </Page>
  );
}

import type { Metadata } from 'next';
import { shortDate } from '@/app/_components/short-moment';
import { ToForm } from '@/app/_components/to-form';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { Select } from '@/app/_ui/select';
import { Tag } from '@/app/_ui/tag';
import { TextInput } from '@/app/_ui/text-input';
import { loadDocuments } from '@/lib/features/documents/loaders';
import type { DocumentView } from '@/lib/features/documents/schema';
import { DOCUMENT_KIND_LABELS, DOCUMENT_KINDS } from '@/lib/rules/documents';
import { FILES } from '@/lib/rules/limits';
import { sizeInWords } from './_components/sizes';
import { Upload } from './_components/upload';
import { problemIn } from './_components/upload-problems';

export const metadata: Metadata = { title: 'Documents' };

/** The person's CVs, letters and offers, newest first, and room for one more. */
export default async function DocumentsPage({ searchParams }: PageProps<'/documents'>) {
  const { after, problem } = await searchParams;
  const { items, nextCursor, isFirst, taken, viewer } = await loadDocuments(after);
  return (
    <Page width="wide">
      <PageHeader title="Documents" actions={<ToForm>Add a document</ToForm>} />
      <div className="grid gap-10 lg:grid-cols-[1.55fr_1fr] lg:gap-14">
        <Stack>
          {items.length === 0 ? (
            <EmptyState title={isFirst ? 'No documents yet' : 'No more documents'}>
              {isFirst && <p>Keep your CV here in every version, and which of them went where.</p>}
            </EmptyState>
          ) : (
            <RowList label="Documents">
              {items.map((document) => (
                <Row
                  key={document.id}
                  href={`/documents/${document.id}`}
                  title={
                    <span dir="auto" className="wrap-anywhere">
                      {document.title}
                    </span>
                  }
                  detail={newestOf(document)}
                  trailing={<Tag>{DOCUMENT_KIND_LABELS[document.kind]}</Tag>}
                />
              ))}
            </RowList>
          )}
          {(nextCursor || !isFirst) && (
            <div className="flex gap-2.5">
              {!isFirst && <ButtonLink href="/documents">Newest</ButtonLink>}
              {nextCursor && (
                <ButtonLink href={`/documents?after=${nextCursor}`}>Earlier documents</ButtonLink>
              )}
            </div>
          )}
          {taken > 0 && (
            <p className="text-small text-soft">
              {sizeInWords(taken)} of {sizeInWords(FILES.perPersonBytes)} used.
            </p>
          )}
        </Stack>
        <Section title="Add a document" id="add" className="scroll-mt-6">
          <Upload label="Upload" most={FILES.bytes} problem={problemIn(problem)}>
            <TextInput
              label="Title"
              name="title"
              hint="Left empty, it’s the file’s name."
              autoComplete="off"
            />
            <Select
              label="Kind"
              name="kind"
              options={DOCUMENT_KINDS.map((value) => ({ value, label: DOCUMENT_KIND_LABELS[value] }))}
            />
          </Upload>
        </Section>
      </div>
    </Page>
  );

  function newestOf({ files: [newest] }: DocumentView): string {
    if (!newest) return 'No file yet';
    const day = shortDate(newest.createdAt.slice(0, 'YYYY-MM-DD'.length), viewer);
    return `Version ${newest.number} · ${sizeInWords(newest.bytes)} · ${day}`;
  }
}

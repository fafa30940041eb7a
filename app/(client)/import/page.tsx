import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { shortDate } from '@/app/_components/short-moment';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { loadImports } from '@/lib/features/imports/loaders';
import type { ImportLine } from '@/lib/features/imports/schema';
import { IMPORTS } from '@/lib/rules/limits';
import { localDate } from '@/lib/rules/time';
import { ChooseFile } from './_components/choose-file';
import { PasteList } from './_components/paste-list';
import { problemIn } from './_components/upload-problems';

export const metadata: Metadata = { title: 'Bring your list' };

const MB = 1024 * 1024;
const KEPT_DAYS = IMPORTS.keptHours / 24;

/** The way in for a list that was kept elsewhere, and what came in before. */
export default async function ImportPage({ searchParams }: PageProps<'/import'>) {
  const { problem } = await searchParams;
  const { items, viewer } = await loadImports();
  return (
    <Page width="wide">
      <PageHeader
        title="Bring your list"
        lede="Everything comes in with its history. You see each row before it counts, and you can undo all of it."
      />
      <div className="grid gap-10 lg:grid-cols-[1.55fr_1fr] lg:gap-14">
        <Stack gap="large">
          <ChooseFile
            most={IMPORTS.bytes}
            mostInWords={`${IMPORTS.bytes / MB} MB`}
            said={problemIn(problem)}
          />
          <Section title="Or paste it">
            <PasteList />
          </Section>
        </Stack>
        <Stack gap="large">
          {items.length > 0 && (
            <Section title="Your files">
              <RowList label="Your files">
                {items.map((one) => (
                  <Row
                    key={one.id}
                    href={`/import/${one.id}`}
                    title={
                      <span dir="auto" className="wrap-anywhere">
                        {one.fileName ?? 'A list you pasted'}
                      </span>
                    }
                    detail={`${shortDate(localDate(Temporal.Instant.from(one.createdAt), viewer.zone), viewer)} · ${standing(one)}`}
                  />
                ))}
              </RowList>
            </Section>
          )}
          <Section title="What happens to it">
            <ul className="flex list-disc flex-col gap-2 pl-5 text-pretty">
              <li>Old rejections come in as history. No reminder is sent and no wait starts for them.</li>
              <li>What your file doesn’t say stays empty. We ask you once where only you can know.</li>
              <li>
                Your file is encrypted. We delete it {KEPT_DAYS} days after you last worked on it here, or
                when you choose “Forget this file”. Until then you can undo an import and run it again.
              </li>
              <li>
                Of files that you haven’t imported, we keep the last {IMPORTS.keptUnrun}. They leave this list
                after {KEPT_DAYS} days too.
              </li>
            </ul>
          </Section>
        </Stack>
      </div>
    </Page>
  );
}

function standing({ state, rows, total, kept }: ImportLine): string {
  switch (state) {
    case 'read':
      return `${rows} rows, not imported yet`;
    case 'waiting':
    case 'running':
      return 'Importing';
    case 'done':
      return `${total} imported`;
    case 'undoing':
      return 'Undoing';
    case 'undone':
      return kept > 0 ? `Undone, ${kept} kept` : 'Undone';
    case 'failed':
      return kept > 0 ? `Didn’t work, ${kept} kept` : 'Didn’t work, nothing was imported';
    default:
      return state satisfies never;
  }
}

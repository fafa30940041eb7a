import type { Metadata } from 'next';
import { shortDate } from '@/app/_components/short-moment';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { loadImports } from '@/lib/features/imports/loaders';
import type { ImportLine } from '@/lib/features/imports/schema';
import { IMPORTS } from '@/lib/rules/limits';
import { ChooseFile } from './_components/choose-file';
import { PasteList } from './_components/paste-list';

export const metadata: Metadata = { title: 'Bring your list' };

const MB = 1024 * 1024;

/** The way in for a list that was kept elsewhere, and what came in before. */
export default async function ImportPage() {
  const { items, viewer } = await loadImports();
  return (
    <Page width="wide">
      <PageHeader
        title="Bring your list"
        lede="Everything comes in with its history. You see each row before it counts, and you can undo all of it."
      />
      <div className="grid gap-10 lg:grid-cols-[1.55fr_1fr] lg:gap-14">
        <Stack gap="large">
          <ChooseFile most={IMPORTS.bytes} mostInWords={`${IMPORTS.bytes / MB} MB`} />
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
                    detail={`${shortDate(one.createdAt.slice(0, 'YYYY-MM-DD'.length), viewer)} · ${standing(one)}`}
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
                The file is encrypted, and deleted once its rows are in. What we read from it stays, encrypted
                too, until you choose “Forget this file”.
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

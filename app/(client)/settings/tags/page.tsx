import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { loadTags } from '@/lib/features/tags/loaders';
import { SettingsPage } from '../_components/settings-page';
import { TagRow } from './_components/tag-row';

export const metadata: Metadata = { title: 'Tags' };

const NAMES = 'names-of-tags';

export default async function TagsPage({ searchParams }: PageProps<'/settings/tags'>) {
  const { after } = await searchParams;
  const { items, nextCursor, names } = await loadTags(after);
  if (names.length === 0)
    return (
      <SettingsPage title="Tags">
        <EmptyState title="No tags yet">
          <p>Add one on an application’s page, and rename or merge it here.</p>
        </EmptyState>
      </SettingsPage>
    );
  return (
    <SettingsPage title="Tags" lede="Rename a tag on every application that has it, or merge two into one.">
      <section id="tags" aria-label="Tags">
        <ul>
          {items.map((tag) => (
            <TagRow key={`${tag.id} ${tag.version}`} tag={tag} names={NAMES} />
          ))}
        </ul>
        <datalist id={NAMES}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </section>
      {(nextCursor || after !== undefined) && (
        <nav aria-label="Pages" className="flex flex-wrap gap-2.5">
          {after !== undefined && <ButtonLink href="/settings/tags">First page</ButtonLink>}
          {nextCursor && (
            <ButtonLink href={`/settings/tags?${new URLSearchParams({ after: nextCursor })}`}>
              Next page
            </ButtonLink>
          )}
        </nav>
      )}
    </SettingsPage>
  );
}

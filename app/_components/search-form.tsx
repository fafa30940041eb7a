import { Button, buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { TextInput } from '@/app/_ui/text-input';

/** Filters the list of a page by a text. A plain form, so it works before any script has loaded. */
export function SearchForm({
  label,
  q,
  path,
  keyed,
}: {
  /** Says what is searched. */
  label: string;
  q: string;
  path: '/pipeline/ended' | '/no' | '/clients';
  /** The key that leads here, where the page has keys. */
  keyed?: string;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: React does not know the search element's types everywhere yet.
    <form action={path} role="search" data-keyed={keyed} className="flex min-w-0 flex-wrap items-end gap-2.5">
      <TextInput
        key={q}
        label={label}
        name="q"
        type="search"
        maxLength={120}
        defaultValue={q}
        className="max-w-[18rem] min-w-[min(11rem,100%)] flex-1"
      />
      <Button type="submit">Search</Button>
      {q !== '' && (
        <Link href={path} className={buttonClass('quiet')}>
          Show all
        </Link>
      )}
    </form>
  );
}

import { Button, buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { TextInput } from '@/app/_ui/text-input';

/** Filters applications by a text. A plain form, so it works before any script has loaded. */
export function ApplicationSearch({ q, path }: { q: string; path: '/pipeline' | '/pipeline/ended' | '/no' }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: React does not know the search element's types everywhere yet.
    <form action={path} role="search" className="flex min-w-0 flex-wrap items-end gap-2.5">
      <TextInput
        key={q}
        label="Search company or role"
        name="q"
        type="search"
        maxLength={120}
        defaultValue={q}
        className="max-w-[18rem] min-w-[min(11rem,100%)] flex-1"
      />
      <Button type="submit">Search</Button>
      {q && (
        <Link href={path} className={buttonClass('quiet')}>
          Show all
        </Link>
      )}
    </form>
  );
}

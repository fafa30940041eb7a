import { ButtonLink } from './button';

/** The ways on from one page of a list: back to its beginning, and to what follows. Nothing where one page is all. */
export function Pager({
  path,
  query = {},
  nextCursor,
  isFirst,
  first = 'Newest',
  next,
  keys = {},
}: {
  path: string;
  /** What the list is filtered by, which stays as it is. */
  query?: Readonly<Record<string, string | undefined>>;
  nextCursor: string | null;
  isFirst: boolean;
  first?: string;
  next: string;
  /** Which keys press them, on a screen that has keys. */
  keys?: { first?: string; next?: string };
}) {
  if (isFirst && !nextCursor) return null;
  return (
    <nav aria-label="Pages" className="flex flex-wrap gap-2.5 print:hidden">
      {!isFirst && (
        <ButtonLink href={addressOf(path, query)} data-keyed={keys.first}>
          {first}
        </ButtonLink>
      )}
      {nextCursor && (
        <ButtonLink href={addressOf(path, { ...query, after: nextCursor })} data-keyed={keys.next}>
          {next}
        </ButtonLink>
      )}
    </nav>
  );
}

function addressOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const asked = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return asked.length > 0 ? `${path}?${new URLSearchParams(asked)}` : path;
}

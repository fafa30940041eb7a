/** What a page of applications is about: how many, and of how many in sight; archived ones are none of those. */
export type InView = { count: number; all: number; archived?: boolean };

/** Whether that is all there is in sight, open and closed. */
export const isAllInSight = ({ count, all, archived = false }: InView): boolean => !archived && count >= all;

/** What can be taken along from such a page, in words; `query` is the address of the table with its view. */
export function takenFrom(query: string, shown: InView | undefined): string {
  if (!shown) return 'those that this page is about, or all, open and closed';
  const { count, all, archived = false } = shown;
  if (archived)
    return `${count === 1 ? 'the archived one' : `the ${count} archived ones`} that this page is about, or all that aren’t archived, open and closed`;
  if (isAllInSight(shown)) return `all ${all} open and closed ones`;
  // A view that says nothing else shows what is open.
  const which = query === '' ? `${count} open ones of ${all}` : `${count} of ${all}`;
  return `the ${which} that this page is about, or all of them, closed ones too`;
}

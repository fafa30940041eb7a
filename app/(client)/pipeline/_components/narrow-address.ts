import type { NarrowAddress } from '@/lib/features/applications/query';

/** What narrows a view, as the addresses of board, table and calendar say it alike. */
export const narrowParams = ({ q, stage, tag, round }: NarrowAddress): Record<string, string> => ({
  ...(q && { q }),
  ...(stage.length > 0 && { stage: stage.join(',') }),
  ...(tag.length > 0 && { tag: tag.join(',') }),
  ...(round.length > 0 && { round: round.join(',') }),
});

/** What the query of a saved view says, as a page gets it of its address. */
export function paramsIn(query: string): Record<string, string | string[]> {
  const said = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(said.keys())].map((name) => {
      const [first = '', ...more] = said.getAll(name);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}

/** What the board is asked for, as its address and the table's say it. */
export const boardQuery = (address: NarrowAddress, more: Record<string, string> = {}): string =>
  new URLSearchParams({ ...narrowParams(address), ...more }).toString();

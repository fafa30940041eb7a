/** What the board is asked for, as its address and the table's say it. */
export const boardQuery = (
  { q, round }: { q: string; round: readonly string[] },
  more: Record<string, string> = {},
): string =>
  new URLSearchParams({
    ...(q && { q }),
    ...(round.length > 0 && { round: round.join(',') }),
    ...more,
  }).toString();

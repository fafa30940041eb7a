import type { NarrowAddress } from '@/lib/features/applications/query';

/** What narrows a view, as the addresses of board, table and calendar say it alike. */
export const narrowParams = ({ q, stage, tag, round }: NarrowAddress): Record<string, string> => ({
  ...(q && { q }),
  ...(stage.length > 0 && { stage: stage.join(',') }),
  ...(tag.length > 0 && { tag: tag.join(',') }),
  ...(round.length > 0 && { round: round.join(',') }),
});

/** What the board is asked for, as its address and the table's say it. */
export const boardQuery = (address: NarrowAddress, more: Record<string, string> = {}): string =>
  new URLSearchParams({ ...narrowParams(address), ...more }).toString();

import type { ViewAddress } from '@/lib/features/applications/query';

/** The address of the table with something in it changed; a page further on begins anew unless it says where. */
export function tableHref(address: ViewAddress, change: Partial<ViewAddress>): string {
  const said = tableQuery(address, change);
  return said === '' ? '/pipeline/table' : `/pipeline/table?${said}`;
}

/** The same without the path: what a saved view keeps. */
export function tableQuery(address: ViewAddress, change: Partial<ViewAddress> = {}): string {
  const { q, stage, tag, round, shown, sort, group, columns, cursor } = {
    ...address,
    cursor: undefined,
    ...change,
  };
  return new URLSearchParams({
    ...(q && { q }),
    ...(stage.length > 0 && { stage: stage.join(',') }),
    ...(tag.length > 0 && { tag: tag.join(',') }),
    ...(round.length > 0 && { round: round.join(',') }),
    ...(shown !== 'open' && { shown }),
    ...(sort !== '-moved' && { sort }),
    ...(group && { group }),
    ...(columns.length > 0 && { columns: columns.join(',') }),
    ...(cursor && { cursor }),
  }).toString();
}

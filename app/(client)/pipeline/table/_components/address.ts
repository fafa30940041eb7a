import type { ViewAddress } from '@/lib/features/applications/query';
import { narrowParams } from '../../_components/narrow-address';

/** The address of the table with something in it changed; a page further on begins anew unless it says where. */
export function tableHref(address: ViewAddress, change: Partial<ViewAddress>): string {
  const said = tableQuery(address, change);
  return said === '' ? '/pipeline/table' : `/pipeline/table?${said}`;
}

/** The same without the path: what a saved view keeps. */
export function tableQuery(address: ViewAddress, change: Partial<ViewAddress> = {}): string {
  const { shown, sort, group, columns, cursor, ...narrowing } = { ...address, cursor: undefined, ...change };
  return new URLSearchParams({
    ...narrowParams(narrowing),
    ...(shown !== 'open' && { shown }),
    ...(sort !== '-moved' && { sort }),
    ...(group && { group }),
    ...(columns.length > 0 && { columns: columns.join(',') }),
    ...(cursor && { cursor }),
  }).toString();
}

import { orderOf, type SortText, sortOf } from '@/lib/features/applications/query/sorts';
import { isId } from '@/lib/platform/ids';

/** Where a page of a view ended: in which order, the row's place in it, and its id where two share one. */
export type ViewPlace = { sort: SortText; at: string; id: string };

/** A place as an opaque text for an address or an API answer. */
export const cursorAt = ({ sort, at, id }: ViewPlace): string =>
  Buffer.from(JSON.stringify([sort, at, id])).toString('base64url');

/** The place that a cursor stands for in that order; null where it is none, or one of another order. */
export function viewPlaceOf(cursor: string, sort: SortText): ViewPlace | null {
  const [saidSort, at, id] = parts(cursor);
  if (saidSort !== sort || typeof at !== 'string' || !isId(id)) return null;
  if (orderOf(sortOf(sort)).read(at) === null) return null;
  return { sort, at, id };
}

function parts(cursor: string): unknown[] {
  try {
    const said: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(said) ? said : [];
  } catch {
    return [];
  }
}

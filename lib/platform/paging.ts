import { z } from 'zod';

/**
 * Where a page of a list ended: the row's moment, its id where two share one, and its rank in a list that goes by rank
 * first.
 */
export type Place = { at: Date; id: string; rank?: number };

/** The first moment there is: what has no day that anybody knows stands at it (`NO_DAY` of lib/rules/ledger.ts). */
const FIRST = Date.parse('0001-01-01T00:00:00Z');
const SHAPE = /^(?:(\d)\.)?(-?\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A place as an opaque text for an address or an API answer. */
export function cursorOf({ at, id, rank }: Place): string {
  const place = `${at.getTime()}.${id}`;
  return Buffer.from(rank === undefined ? place : `${rank}.${place}`).toString('base64url');
}

/** The place a cursor stands for; null where it is not one that `cursorOf` made. */
export function placeOf(cursor: string): Place | null {
  const [, rank, milliseconds, id] = SHAPE.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? [];
  if (!milliseconds || !id) return null;
  const at = new Date(Number(milliseconds));
  if (Number.isNaN(at.getTime()) || at.getTime() < FIRST) return null;
  return rank === undefined ? { at, id } : { at, id, rank: Number(rank) };
}

/** The place that an address names; undefined for none and for an odd one, which show the first page. */
export const placeIn = (after: unknown): Place | undefined =>
  (typeof after === 'string' && placeOf(after)) || undefined;
const NOT_A_CURSOR = 'Use the nextCursor of the page before, or leave the cursor out.';

export const cursorSchema = z.string().transform((text, context) => {
  const place = placeOf(text);
  if (place) return place;
  context.addIssue({
    code: 'custom',
    message: NOT_A_CURSOR,
  });
  return z.NEVER;
});

const LIMIT = 'Ask for 1 to 100 at a time.';
const leftOut = (value: unknown) => (value === '' || value === null ? undefined : value);

/** The query of every list of the API. */
export const pageQuerySchema = z.strictObject({
  cursor: z.preprocess(leftOut, cursorSchema.optional()),
  limit: z.preprocess(
    leftOut,
    z.coerce.number({ error: LIMIT }).int(LIMIT).min(1, LIMIT).max(100, LIMIT).default(50),
  ),
});

/** One page of a list, as the API answers it. */
export const pageOf = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

/**
 * How a page of a list by `createdAt`, the newest first, is asked for: one row more than `limit` tells whether there is a
 * next page.
 */
export const newestFirst = ({ cursor, limit }: { cursor?: Place | undefined; limit: number }) => ({
  after: cursor
    ? { OR: [{ createdAt: { lt: cursor.at } }, { createdAt: cursor.at, id: { lt: cursor.id } }] }
    : {},
  orderBy: [{ createdAt: 'desc' as const }, { id: 'desc' as const }],
  take: limit + 1,
});

/** The page of `limit` among rows that were asked for so, and the cursor of the next one; null at the end. */
export const cutAt = <Row extends { createdAt: Date; id: string }>(rows: readonly Row[], limit: number) =>
  cutBy(rows, limit, ({ createdAt, id }) => ({ at: createdAt, id }));

/** The same of a list in another order: `place` is where a row stands in it. */
export function cutBy<Row>(
  rows: readonly Row[],
  limit: number,
  place: (row: Row) => Place,
): { page: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { page, nextCursor: last ? cursorOf(place(last)) : null };
}

const COUNTED = /^from (\d{1,9})$/;

/**
 * The query of a list that is read whole, as it is short: the cursor counts. Where something is deleted from the list
 * meanwhile, the next page begins one further on.
 */
export const listQuerySchema = z.strictObject({
  cursor: z.preprocess(
    leftOut,
    z
      .string()
      .transform((text, context) => {
        const [, from] = COUNTED.exec(Buffer.from(text, 'base64url').toString('latin1')) ?? [];
        if (from) return Number(from);
        context.addIssue({ code: 'custom', message: NOT_A_CURSOR });
        return z.NEVER;
      })
      .optional(),
  ),
  limit: pageQuerySchema.shape.limit,
});
export type ListQuery = z.output<typeof listQuerySchema>;

/** The page of such a list, and the cursor of the next one; null at the end. */
export function pageWithin<T>(
  all: readonly T[],
  { cursor = 0, limit }: ListQuery,
): { items: T[]; nextCursor: string | null } {
  const end = cursor + limit;
  return {
    items: all.slice(cursor, end),
    nextCursor: all.length > end ? nextAfter({ cursor, limit }) : null,
  };
}

/** The cursor behind a page of such a list. */
export const nextAfter = ({ cursor = 0, limit }: { cursor?: number | undefined; limit: number }): string =>
  Buffer.from(`from ${cursor + limit}`).toString('base64url');

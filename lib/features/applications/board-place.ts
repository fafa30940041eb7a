import { z } from 'zod';
import { cursorOf, placeOf } from '@/lib/platform/paging';

/** Where a page of a column ended: the local day on which the card came there (DATES), the moment of that, and its id. */
export type BoardPlace = { on: string; at: Date; id: string };

/** A place as an opaque text for an address. */
export const boardCursor = ({ on, ...place }: BoardPlace): string => `${on}.${cursorOf(place)}`;

/** PostgreSQL has no year 0000. */
const FIRST = '0001-01-01';

export const boardCursorSchema = z.string().transform((text, context): BoardPlace => {
  const [on = '', cursor = ''] = text.split('.');
  const place = placeOf(cursor);
  if (place && z.iso.date().safeParse(on).success && on >= FIRST) return { on, ...place };
  context.addIssue({ code: 'custom', message: 'Start at the first page.', input: text });
  return z.NEVER;
});

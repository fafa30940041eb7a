import type { Temporal } from 'temporal-polyfill';
import { dateOfDay } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';

/** Which applications count: those of a part of the search, those made after a local day; null: all. */
export type Counting = { roles: readonly string[] | null; after: Temporal.PlainDate | null };

/** The same as a condition on `applications a`. */
export const counts = ({ roles, after }: Counting) => Prisma.sql`(
  (${roles ? [...roles] : null}::text[] IS NULL OR a.role = ANY (${roles ? [...roles] : null}::text[]))
  AND (${after ? dateOfDay(after) : null}::date IS NULL OR coalesce(a.applied_on > ${after ? dateOfDay(after) : null}::date, false)))`;

import { Prisma } from '@/lib/platform/db/generated/client';
import { isWhole } from '@/lib/platform/whole-text';

// The orders of a view. Each is one that an index of the migrations `views_of_applications` and `true_history` is in, so a
// page reads as many rows as it shows; the texts of both have to be the same.

/** How one order reads and compares: in SQL, and as the text that a cursor carries. */
type Order = {
  /** Never null. `a` is the application, `c` its company. */
  by: Prisma.Sql;
  /** The place of a row as text. */
  written: Prisma.Sql;
  /** The value of such a text; null where it is none. */
  read(text: string): Prisma.Sql | null;
  /** What of it an index of another table is in: the comparison is then made there as well. */
  leads?: Prisma.Sql;
};

const moment = (by: Prisma.Sql): Order => ({
  by,
  written: Prisma.sql`(extract(epoch FROM ${by}) * 1000)::bigint::text`,
  read: (text) =>
    /^\d{1,14}$/.test(text)
      ? Prisma.sql`(timestamptz 'epoch' + ${text}::text::bigint * interval '1 millisecond')`
      : null,
});

const day = (by: Prisma.Sql): Order => ({
  by,
  written: Prisma.sql`(${by})::text`,
  read: (text) => (isDay(text) ? Prisma.sql`${text}::text::date` : null),
});

/** PostgreSQL has no year 0000. */
const isDay = (text: string) =>
  /^(?!0000)\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;

const figure = (by: Prisma.Sql): Order => ({
  by,
  written: Prisma.sql`(${by})::text`,
  read: (text) => (/^\d{1,4}$/.test(text) ? Prisma.sql`${text}::text::int` : null),
});

const text = (by: Prisma.Sql, collated: Prisma.Sql = Prisma.empty): Order => ({
  by: Prisma.sql`${by}${collated}`,
  written: by,
  read: (said) => (isWhole(said) ? Prisma.sql`${said}::text${collated}` : null),
});

export const ORDERS = {
  added: moment(Prisma.sql`a.created_at`),
  moved: day(Prisma.sql`a.moved_on`),
  company: { ...text(Prisma.sql`c.name_key`), leads: Prisma.sql`c.name_key` },
  role: text(Prisma.sql`a.role`, Prisma.sql` COLLATE "und-x-icu"`),
  stage: figure(Prisma.sql`(CASE a.stage WHEN 'saved' THEN 0 WHEN 'applied' THEN 1 WHEN 'phone-screen' THEN 2
    WHEN 'first-interview' THEN 3 WHEN 'later-interview' THEN 4 WHEN 'final-round' THEN 5 ELSE 6 END)`),
  applied: day(Prisma.sql`(CASE WHEN a.applied_on IS NULL THEN date '0001-01-01' ELSE a.applied_on END)`),
  deadline: day(Prisma.sql`(CASE WHEN a.deadline IS NULL THEN date '9999-12-31' ELSE a.deadline END)`),
  priority: figure(
    Prisma.sql`(CASE a.priority WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2 ELSE 3 END)`,
  ),
} as const satisfies Record<string, Order>;

export type SortKey = keyof typeof ORDERS;
export const SORT_KEYS = Object.keys(ORDERS) as [SortKey, ...SortKey[]];

/** `-role` is by role, the last first. */
export type Sort = { key: SortKey; down: boolean };
export type SortText = SortKey | `-${SortKey}`;
export const SORT_TEXTS = SORT_KEYS.flatMap((key): SortText[] => [key, `-${key}`]);

export const sortOf = (text: SortText): Sort =>
  text.startsWith('-')
    ? { key: text.slice(1) as SortKey, down: true }
    : { key: text as SortKey, down: false };

export const orderOf = ({ key }: Sort): Order => ORDERS[key];

/** What a view can be grouped by: orders in which those of one group stand together. */
export const GROUPS = ['stage', 'company', 'priority'] as const satisfies readonly SortKey[];
export type Group = (typeof GROUPS)[number];

/**
 * The order of a view that is grouped: by the group, as a page reads no more than it shows, and that is an index. `sort`
 * says which way round where it is by the same.
 */
export const groupedSort = (group: Group | undefined, sort: SortText): SortText =>
  group === undefined || sortOf(sort).key === group ? sort : group;

import type { ClientTx } from '@/lib/access/transaction';
import { type BoardPlace, boardCursor } from '@/lib/features/applications/board-place';
import { isNarrow, type Narrowing, narrowed } from '@/lib/features/applications/query';
import type { BoardCard } from '@/lib/features/applications/types';
import { Prisma } from '@/lib/platform/db/generated/client';
import { NO_DAY } from '@/lib/rules/ledger';
import { columnsOf, ownStages, type StageColumn } from '@/lib/rules/own-stages';
import type { LaterLabel, Stage } from '@/lib/rules/stages';

/** Cards a column begins with, and how many more come at a time. */
const CARDS_A_PAGE = 12;

export type BoardColumnView = {
  /** The key of the column, and what it is called. */
  column: string;
  name: string;
  total: number;
  cards: BoardCard[];
  /** Where the next cards are; null where these are all. */
  nextCursor: string | null;
};

type Row = {
  id: string;
  company: string;
  role: string;
  stage: string;
  later_label: string | null;
  round_id: string | null;
  moved_on: string;
  moved_on_known: boolean;
  stage_changed_at: Date;
  version: number;
  board_column: string;
  total: number;
};

/**
 * The live applications that are in sight by column, the most recently moved first, in one query that reads no more than
 * is shown. What narrows the other views narrows it alike.
 */
export async function board(
  tx: ClientTx,
  { q = '', stages = [], rounds = [], tags = [] }: Partial<Narrowing> = {},
): Promise<BoardColumnView[]> {
  const columns = columnsOf(ownStages(tx.viewer));
  const { userId } = tx.scope;
  const narrowing = { q, stages, rounds, tags };
  const rows = await tx.db.$queryRaw<Row[]>(
    isNarrow(narrowing) ? found(userId, columns, narrowing) : latestSql(userId, columns),
  );
  return columns.flatMap(({ key, name, hidden }) => {
    const placed = rows.filter((row) => row.board_column === key);
    // What is in flight is seen, also in a column that is hidden.
    if (hidden && placed.length === 0) return [];
    return { column: key, name, total: placed[0]?.total ?? 0, ...paged(placed) };
  });
}

/** The next cards of one column; null where there is no such column. */
export async function boardColumn(
  tx: ClientTx,
  { column: key, after }: { column: string; after: BoardPlace },
): Promise<Pick<BoardColumnView, 'name' | 'cards' | 'nextCursor'> | null> {
  const column = columnsOf(ownStages(tx.viewer)).find((one) => one.key === key);
  if (!column) return null;
  return {
    name: column.name,
    ...paged(await tx.db.$queryRaw<Row[]>(columnSql(tx.scope.userId, column, after))),
  };
}

/** One row more than is shown says whether there is a next page. */
function paged(rows: readonly Row[]): Pick<BoardColumnView, 'cards' | 'nextCursor'> {
  const cards = rows.slice(0, CARDS_A_PAGE).map(cardOf);
  const last = rows.length > CARDS_A_PAGE ? rows[CARDS_A_PAGE - 1] : undefined;
  return {
    cards,
    nextCursor: last ? boardCursor({ on: last.moved_on, at: last.stage_changed_at, id: last.id }) : null,
  };
}

function cardOf(row: Row): BoardCard {
  return {
    id: row.id,
    company: row.company,
    role: row.role,
    stage: row.stage as Stage,
    laterLabel: row.later_label as LaterLabel | null,
    round: row.round_id,
    movedOn: row.moved_on_known && row.moved_on !== NO_DAY.toString() ? row.moved_on : null,
    version: row.version,
  };
}

/** What each column holds, as rows of `s`: its key, a stage, and a round of it. */
const held = (columns: readonly StageColumn[]): Prisma.Sql => {
  const all = columns.flatMap(({ key, of }) => of.map(({ stage, round }) => ({ key, stage, round })));
  return Prisma.sql`unnest(${all.map(({ key }) => key)}::text[], ${all.map(({ stage }) => stage)}::text[],
    ${all.map(({ round }) => round)}::text[]::uuid[]) AS s (key, stage, round)`;
};

const ON_BOARD = (userId: string) =>
  Prisma.sql`a.user_id = ${userId}::uuid AND a.ending IS NULL AND a.archived_at IS NULL`;

const LATEST_FIRST = Prisma.sql`ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC LIMIT ${CARDS_A_PAGE + 1}::int`;

const CARD = Prisma.sql`a.id, c.name AS company, a.role, a.stage, a.later_label, a.round_id, a.moved_on::text AS moved_on,
  a.stage_changed_at, a.moved_on_known, a.version`;

/** Counts them in an index, and reads from there what a column has room for: a long search costs what a short one does. */
export const latestSql = (userId: string, columns: readonly StageColumn[]): Prisma.Sql => Prisma.sql`
  WITH totals AS (
    SELECT s.key, sum(a.count)::int AS total
    FROM (
      SELECT a.stage, NULL::uuid AS round, count(*) AS count FROM applications a
      WHERE ${ON_BOARD(userId)} AND a.round_id IS NULL GROUP BY a.stage
      UNION ALL
      SELECT NULL, a.round_id, count(*) FROM applications a
      WHERE ${ON_BOARD(userId)} AND a.round_id IS NOT NULL GROUP BY a.round_id) AS a
    JOIN ${held(columns)} ON s.round = a.round OR (s.round IS NULL AND s.stage = a.stage)
    GROUP BY s.key)
  SELECT ${CARD}, a.board_column, k.total
  FROM (${latestOf(userId, columns, Prisma.empty)}) AS a
  JOIN totals k ON k.key = a.board_column
  JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
  ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC`;

/** A page of one column further down. */
export const columnSql = (userId: string, column: StageColumn, after: BoardPlace): Prisma.Sql => Prisma.sql`
  SELECT ${CARD}, a.board_column, 0 AS total
  FROM (${latestOf(
    userId,
    [column],
    Prisma.sql`AND (a.moved_on, a.stage_changed_at, a.id) < (${after.on}::date, ${after.at}, ${after.id}::uuid)`,
  )}) AS a
  JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
  ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC`;

/** The latest of each stage and each round that columns hold, each read from its own place in the index. */
function latestOf(userId: string, columns: readonly StageColumn[], after: Prisma.Sql): Prisma.Sql {
  const each = columns.flatMap(({ key, of }) =>
    of.map(({ stage, round }) => {
      const there =
        round === null
          ? Prisma.sql`a.stage = ${stage} AND a.round_id IS NULL`
          : Prisma.sql`a.round_id = ${round}::uuid`;
      return Prisma.sql`(
        SELECT a.*, ${key}::text AS board_column FROM applications a
        WHERE ${ON_BOARD(userId)} AND ${there} ${after} ${LATEST_FIRST})`;
    }),
  );
  return Prisma.join(each, ' UNION ALL ');
}

/** Has to look at every one of them for the words. */
const found = (userId: string, columns: readonly StageColumn[], narrowing: Narrowing) => Prisma.sql`
  SELECT id, company, role, stage, later_label, round_id, moved_on::text AS moved_on, stage_changed_at, moved_on_known,
    version, board_column, total::int AS total
  FROM (
    SELECT a.id, c.name AS company, a.role, a.stage, a.later_label, a.round_id, a.moved_on, a.stage_changed_at, a.moved_on_known,
           a.version,
           s.key AS board_column,
           row_number() OVER (PARTITION BY s.key ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC) AS place,
           count(*) OVER (PARTITION BY s.key) AS total
    FROM applications a
    JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
    JOIN ${held(columns)} ON s.stage = a.stage AND s.round IS NOT DISTINCT FROM a.round_id
    WHERE ${Prisma.join([ON_BOARD(userId), ...narrowed(narrowing)], ' AND ')}
  ) AS k
  WHERE place <= ${CARDS_A_PAGE + 1}::int
  ORDER BY place`;

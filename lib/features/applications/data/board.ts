import type { ClientTx } from '@/lib/access/transaction';
import { type BoardPlace, boardCursor } from '@/lib/features/applications/board-place';
import { sayingWords } from '@/lib/features/applications/query';
import { BOARD_COLUMNS, type BoardCard, type BoardColumn, columnOf } from '@/lib/features/applications/types';
import { Prisma } from '@/lib/platform/db/generated/client';
import { type LaterLabel, STAGES, type Stage } from '@/lib/rules/stages';

/** Cards a column begins with, and how many more come at a time. */
const CARDS_A_PAGE = 12;

export type BoardColumnView = {
  column: BoardColumn;
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
  moved_on: string;
  stage_changed_at: Date;
  version: number;
  board_column: string;
  total: number;
};

/**
 * The live applications that are in sight by column, the most recently moved first, in one query that reads no more than
 * is shown. `q` keeps those whose company, in any spelling of it, or role contains it.
 */
export async function board(tx: ClientTx, { q = '' }: { q?: string } = {}): Promise<BoardColumnView[]> {
  const rows = await tx.db.$queryRaw<Row[]>(q ? found(tx.scope.userId, q) : latestSql(tx.scope.userId));
  return BOARD_COLUMNS.map((column) => {
    const placed = rows.filter((row) => row.board_column === column);
    return { column, total: placed[0]?.total ?? 0, ...paged(placed) };
  });
}

/** The next cards of one column. */
export async function boardColumn(
  tx: ClientTx,
  { column, after }: { column: BoardColumn; after: BoardPlace },
): Promise<Pick<BoardColumnView, 'cards' | 'nextCursor'>> {
  return paged(await tx.db.$queryRaw<Row[]>(columnSql(tx.scope.userId, column, after)));
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
    movedOn: row.moved_on,
    version: row.version,
  };
}

const COLUMN_OF_STAGE = Prisma.sql`
  CASE WHEN a.stage IN ('first-interview', 'later-interview') THEN 'interviews' ELSE a.stage END`;

const ON_BOARD = (userId: string) =>
  Prisma.sql`a.user_id = ${userId}::uuid AND a.ending IS NULL AND a.archived_at IS NULL`;

const LATEST_FIRST = Prisma.sql`ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC LIMIT ${CARDS_A_PAGE + 1}::int`;

/** Counts them in an index, and reads from there what a column has room for: a long search costs what a short one does. */
export const latestSql = (userId: string): Prisma.Sql => Prisma.sql`
  WITH columns AS (
    SELECT ${COLUMN_OF_STAGE} AS board_column, array_agg(a.stage) AS stages, sum(a.count)::int AS total
    FROM (SELECT a.stage, count(*) AS count FROM applications a WHERE ${ON_BOARD(userId)} GROUP BY a.stage) AS a
    GROUP BY 1)
  SELECT a.id, c.name AS company, a.role, a.stage, a.later_label, a.moved_on::text AS moved_on, a.stage_changed_at, a.version, k.board_column, k.total
  FROM columns k
  CROSS JOIN LATERAL (${latestOf(userId, Prisma.sql`k.stages`, Prisma.empty)}) AS a
  JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
  ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC`;

/** A page of one column further down. */
export const columnSql = (userId: string, column: BoardColumn, after: BoardPlace): Prisma.Sql => Prisma.sql`
  SELECT a.id, c.name AS company, a.role, a.stage, a.later_label, a.moved_on::text AS moved_on, a.stage_changed_at, a.version,
    ${column}::text AS board_column, 0 AS total
  FROM (${latestOf(
    userId,
    Prisma.sql`${STAGES.filter((stage) => columnOf(stage) === column)}::text[]`,
    Prisma.sql`AND (a.moved_on, a.stage_changed_at, a.id) < (${after.on}::date, ${after.at}, ${after.id}::uuid)`,
  )}) AS a
  JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
  ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC`;

/** The latest of some stages, each read from its own place in the index. */
function latestOf(userId: string, stages: Prisma.Sql, after: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT a.* FROM unnest(${stages}) AS s (stage)
    CROSS JOIN LATERAL (
      SELECT * FROM applications a WHERE ${ON_BOARD(userId)} AND a.stage = s.stage ${after} ${LATEST_FIRST}) AS a
    ${LATEST_FIRST}`;
}

/** Has to look at every one of them for the words. */
const found = (userId: string, q: string) => Prisma.sql`
  SELECT id, company, role, stage, later_label, moved_on::text AS moved_on, stage_changed_at, version, board_column, total::int AS total
  FROM (
    SELECT a.id, c.name AS company, a.role, a.stage, a.later_label, a.moved_on, a.stage_changed_at, a.version, k.board_column,
           row_number() OVER (PARTITION BY k.board_column ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC) AS place,
           count(*) OVER (PARTITION BY k.board_column) AS total
    FROM applications a
    JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
    CROSS JOIN LATERAL (SELECT ${COLUMN_OF_STAGE}) AS k (board_column)
    WHERE ${ON_BOARD(userId)} AND ${sayingWords(q)}
  ) AS k
  WHERE place <= ${CARDS_A_PAGE}::int
  ORDER BY place`;

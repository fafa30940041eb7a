import type { ClientTx } from '@/lib/access/transaction';
import { BOARD_COLUMNS, type BoardCard, type BoardColumn } from '@/lib/features/applications/types';
import { Prisma } from '@/lib/platform/db/generated/client';
import { companyKey } from '@/lib/rules/company-key/company-key';
import type { LaterLabel, Stage } from '@/lib/rules/stages';

/** Cards a column shows before "show all". */
const CARDS_A_COLUMN = 12;
/** The most that one column ever shows. */
const CARDS_AT_MOST = 500;

export type BoardColumnView = { column: BoardColumn; total: number; cards: BoardCard[] };

type Row = {
  id: string;
  company: string;
  role: string;
  stage: string;
  later_label: string | null;
  moved_on: string;
  board_column: string;
  total: number;
};

/**
 * The live applications by column, the most recently moved first, in one query that reads no more than is shown.
 * `q` keeps those whose company, in any spelling of it, or role contains it; `showAll` lifts the limit of one column.
 */
export async function board(
  tx: ClientTx,
  { q = '', showAll }: { q?: string; showAll?: BoardColumn } = {},
): Promise<BoardColumnView[]> {
  const rows = await tx.db.$queryRaw<Row[]>(q ? found(tx, q, showAll) : latest(tx, showAll));
  return BOARD_COLUMNS.map((column) => {
    const placed = rows.filter((row) => row.board_column === column);
    return { column, total: placed[0]?.total ?? 0, cards: placed.map(cardOf) };
  });
}

function cardOf(row: Row): BoardCard {
  return {
    id: row.id,
    company: row.company,
    role: row.role,
    stage: row.stage as Stage,
    laterLabel: row.later_label as LaterLabel | null,
    movedOn: row.moved_on,
  };
}

/** How many cards of column `k` are shown. */
const room = (showAll: BoardColumn | undefined) => Prisma.sql`
  CASE WHEN k.board_column = ${showAll ?? ''}::text THEN ${CARDS_AT_MOST}::int ELSE ${CARDS_A_COLUMN}::int END`;

const COLUMN_OF_STAGE = Prisma.sql`
  CASE WHEN a.stage IN ('first-interview', 'later-interview') THEN 'interviews' ELSE a.stage END`;

/** Counts them in an index, and reads from there what a column has room for: a long search costs what a short one does. */
const latest = (tx: ClientTx, showAll: BoardColumn | undefined) => Prisma.sql`
  WITH columns AS (
    SELECT ${COLUMN_OF_STAGE} AS board_column, array_agg(a.stage) AS stages, sum(a.count)::int AS total
    FROM (
      SELECT stage, count(*) AS count FROM applications
      WHERE user_id = ${tx.scope.userId}::uuid AND ending IS NULL
      GROUP BY stage) AS a
    GROUP BY 1)
  SELECT a.id, c.name AS company, a.role, a.stage, a.later_label, a.moved_on::text AS moved_on, k.board_column, k.total
  FROM columns k
  CROSS JOIN LATERAL (
    SELECT a.* FROM unnest(k.stages) AS s (stage)
    CROSS JOIN LATERAL (
      SELECT * FROM applications a
      WHERE a.user_id = ${tx.scope.userId}::uuid AND a.ending IS NULL AND a.stage = s.stage
      ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC
      LIMIT ${room(showAll)}) AS a
    ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC
    LIMIT ${room(showAll)}) AS a
  JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
  ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC`;

/** Has to look at every one of them for the words. */
const found = (tx: ClientTx, q: string, showAll: BoardColumn | undefined) => Prisma.sql`
  SELECT id, company, role, stage, later_label, moved_on::text AS moved_on, board_column, total::int AS total
  FROM (
    SELECT a.id, c.name AS company, a.role, a.stage, a.later_label, a.moved_on, k.board_column,
           row_number() OVER (PARTITION BY k.board_column ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC) AS place,
           count(*) OVER (PARTITION BY k.board_column) AS total
    FROM applications a
    JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
    CROSS JOIN LATERAL (SELECT ${COLUMN_OF_STAGE}) AS k (board_column)
    WHERE a.user_id = ${tx.scope.userId}::uuid AND a.ending IS NULL
      AND (strpos(lower(c.name), lower(${q}::text)) > 0 OR strpos(c.name_key, ${companyKey(q)}::text) > 0
           OR strpos(lower(a.role), lower(${q}::text)) > 0)
  ) AS k
  WHERE place <= ${room(showAll)}
  ORDER BY place`;

import type { ClientTx } from '@/lib/access/transaction';
import { BOARD_COLUMNS, type BoardCard, type BoardColumn } from '@/lib/features/applications/types';
import { companyKey } from '@/lib/features/companies';
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
  stage_changed_at: Date;
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
  const rows = await tx.db.$queryRaw<Row[]>`
    SELECT id, company, role, stage, later_label, stage_changed_at, board_column, total::int AS total
    FROM (
      SELECT a.id, c.name AS company, a.role, a.stage, a.later_label, a.stage_changed_at, k.board_column,
             row_number() OVER (PARTITION BY k.board_column ORDER BY a.stage_changed_at DESC, a.id DESC) AS place,
             count(*) OVER (PARTITION BY k.board_column) AS total
      FROM applications a
      JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
      CROSS JOIN LATERAL (
        SELECT CASE WHEN a.stage IN ('first-interview', 'later-interview') THEN 'interviews' ELSE a.stage END
      ) AS k (board_column)
      WHERE a.user_id = ${tx.scope.userId}::uuid AND a.ending IS NULL
        AND (strpos(lower(c.name), lower(${q}::text)) > 0 OR strpos(c.name_key, ${q && companyKey(q)}::text) > 0
             OR strpos(lower(a.role), lower(${q}::text)) > 0)
    ) AS placed
    WHERE place <= CASE WHEN board_column = ${showAll ?? ''}::text THEN ${CARDS_AT_MOST}::int ELSE ${CARDS_A_COLUMN}::int END
    ORDER BY place`;
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
    stageChangedAt: row.stage_changed_at.toISOString(),
  };
}

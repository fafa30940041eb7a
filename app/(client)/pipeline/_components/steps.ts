import { type BoardColumn, columnOf } from '@/lib/features/applications/types';
import { hasReached, STAGES, type Stage } from '@/lib/rules/stages';

/**
 * The stage a card gets when it is dropped on a column; null if it is there already. The interviews column has two
 * stages: a card from an earlier stage gets the first one, and a card from a later stage the later one.
 */
export function stageOnColumn(column: BoardColumn, from: Stage): Stage | null {
  if (columnOf(from) === column) return null;
  if (column !== 'interviews') return column;
  return hasReached(from, 'later-interview') ? 'later-interview' : 'first-interview';
}

/** The stage one step to the left (-1) or right (1); null at the ends of the board. */
export function stageBeside(from: Stage, step: -1 | 1): Stage | null {
  return STAGES[STAGES.indexOf(from) + step] ?? null;
}

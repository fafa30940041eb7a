import { countDatabaseProblem } from '@/lib/platform/metrics';
import { databaseProblemOf } from './problem';

// Whether some write of this process found that the database has no space, and none has shown since that it has.
const kept = globalThis as unknown as { reboundShortOfSpace?: boolean };

/** To be told of every error that a transaction ended with: it is counted where the database is its reason. */
export function noteDatabaseProblem(error: unknown): void {
  const problem = databaseProblemOf(error)?.name;
  if (!problem) return;
  countDatabaseProblem(problem);
  if (problem === 'disk-full') kept.reboundShortOfSpace = true;
}

export const isShortOfSpace = (): boolean => kept.reboundShortOfSpace === true;

export function spaceIsBack(): void {
  kept.reboundShortOfSpace = false;
}

import type { ClientTx } from '@/lib/access/transaction';
import type { Item } from '@/lib/features/imports/types';
import { addRound, stagesNow } from '@/lib/features/stages';
import { LONGEST, ROW_LIMITS } from '@/lib/rules/limits';
import { STAGES, type Stage } from '@/lib/rules/stages';

/** The person's own rounds by stage and name. */
export type Rounds = ReadonlyMap<string, string>;

export const roundKey = (stage: string, name: string): string => `${stage} ${folded(name)}`;
const folded = (name: string) => name.normalize('NFKC').toLowerCase();

/**
 * The person's own rounds, with those that a file of our own names and that are not there yet. One whose name means another
 * stage here, or that there is no room for, is left out: its application comes to the stage.
 */
export async function roundsFor(tx: ClientTx, items: readonly Item[]): Promise<Rounds> {
  const named = items.flatMap(({ application: { events } }) =>
    events.flatMap(({ to, round }) => (round && isStage(to) ? [{ stage: to, name: round.trim() }] : [])),
  );
  if (named.length === 0) return new Map();
  const all = await stagesNow(tx);
  const names = new Set(all.map(({ name }) => folded(name)));
  // The seven may each take a row as well.
  let room = ROW_LIMITS.stages - all.length;
  for (const { stage, name } of named) {
    if (names.has(folded(name)) || room <= 0 || name.length > LONGEST.stage || name === '') continue;
    names.add(folded(name));
    room -= 1;
    await addRound(tx, { stage, name });
  }
  const known = await stagesNow(tx);
  return new Map(
    known.flatMap(({ round, stage, name }) =>
      round === null ? [] : [[roundKey(stage, name), round] as const],
    ),
  );
}

const isStage = (to: string): to is Stage => (STAGES as readonly string[]).includes(to);

import type pg from 'pg';
import type { Context } from '@/test/access/actors';
import type { Guard } from '@/test/attacks/guards';

/**
 * One thing that somebody might type who has the runtime role, a context and all ids. It is a real attack: with
 * its guard gone it succeeds, which test/attacks/prove.ts shows beside the refusal.
 */
export type Attack = {
  title: string;
  /** `$name` stands for an id of the stage. Several statements may follow each other; the last one counts. */
  sql: string;
  /** The context it runs in; the stage's `me` unless it says otherwise. */
  by?: string;
  /** What stops it. Where it names several, each of them alone does. */
  stoppedBy: Guard | readonly Guard[];
  /** Words of the refusal that name the rule, or NO_ROW where the statement runs and reaches nothing. */
  reason: string;
};

/** Where attacks take place: whose contexts there are, and the ids that their statements name. */
export type Stage = { contexts: Record<string, Context>; ids: Record<string, string> };

export const NO_ROW = 'reached no row';
export const DONE = 'did what it wanted';

export const guardsOf = ({ stoppedBy }: Attack): readonly Guard[] => [stoppedBy].flat();

/** A person acting for themselves. */
export const asThemselves = (id: string): Context => ({ actor: id, tenant: id, purpose: '' });

/** Tries it inside an open transaction of the runtime role: DONE, NO_ROW, or the words of the refusal. */
export async function attempt(db: pg.Client, { sql, by = 'me' }: Attack, stage: Stage): Promise<string> {
  const context = stage.contexts[by];
  if (!context) throw new Error(`nobody on this stage is called ${by}`);
  await db.query(
    `SELECT set_config('rebound.actor_id', $1, true), set_config('rebound.tenant_id', $2, true),
            set_config('rebound.purpose', $3, true)`,
    [context.actor, context.tenant, context.purpose],
  );
  try {
    const results: pg.QueryResult[] = [await db.query(filledIn(sql, stage))].flat();
    return results.at(-1)?.rowCount === 0 ? NO_ROW : DONE;
  } catch (error) {
    return (error as Error).message;
  }
}

const filledIn = (sql: string, { ids }: Stage) =>
  sql.replaceAll(/\$([a-z]\w*)/gi, (_, name: string) => {
    const id = ids[name];
    if (!id) throw new Error(`nothing on this stage is called ${name}`);
    return `'${id}'`;
  });

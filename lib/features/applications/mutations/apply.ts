import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { staleChange } from '@/lib/access/version';
import { returnTo } from '@/lib/features/applications/data/returning';
import { addApplication } from '@/lib/features/applications/mutations/add';
import type { Confirmed } from '@/lib/features/applications/mutations/said-day';
import { moveApplication } from '@/lib/features/applications/mutations/stages';
import { lockApplication, statusOf } from '@/lib/features/applications/mutations/transition';
import type { NewApplication } from '@/lib/features/applications/schema';
import { CREDENTIAL_NEEDED } from '@/lib/features/applications/schema/fields';
import type { ApplicationView } from '@/lib/features/applications/types';
import { companyNamed } from '@/lib/features/companies';
import { dateOf } from '@/lib/platform/clock';
import { fieldError } from '@/lib/platform/field-error';
import { err, ok, type Result } from '@/lib/platform/result';
import { mayAddUnseen, mayApply, type Return, type ReturnGround } from '@/lib/rules/back';
import type { LaterLabel, Stage } from '@/lib/rules/stages';
import type { Refused, Verdict } from '@/lib/rules/verdict';

/** BACK-GUARD: what somebody says who applies inside a closed window; `credential` is in their own words. */
export type Ground = { ground?: ReturnGround; credential?: string };

/** Whether the person has seen the history with the company; a program is told by the answer instead. */
type Seen = { seen: boolean };

/**
 * Adds an application, unless BACK-GUARD asks for a ground first: for the same role inside its wait. One that is only
 * saved is added in any case. With `seen: false` any history that matters is brought up once before anything is added.
 */
export async function applyFor(
  tx: ClientTx,
  { ground, credential, ...input }: NewApplication & Ground,
  { seen }: Seen = { seen: true },
): Promise<Result<ApplicationView>> {
  const company = await companyNamed(tx, input.company);
  const { events } = input;
  const applied = events ? events.find(({ stage }) => stage !== undefined && stage !== 'saved') : input;
  const applies = applied !== undefined && applied.stage !== 'saved';
  const where = { companyId: company.id, role: input.role, on: dayOf(applied) };
  const guard = await askGuard(tx, where, { applies, ground, credential, seen });
  if (!guard.verdict.allowed) return err(guard.verdict);
  const added = await addApplication(tx, input);
  if (applies) await record(tx, added.id, guard.answer, { ground, credential });
  return ok(added);
}

/** Where a move leads: a stage, and in it the kind of interview or the person's own round. */
type Destination = { id: string; stage: Stage; laterLabel?: LaterLabel | null; round?: string | null };

const dayOf = (said: { on: string | null } | { appliedOn?: string } | undefined): string | undefined =>
  said && ('on' in said ? (said.on ?? undefined) : 'appliedOn' in said ? said.appliedOn : undefined);

/** Moves an application; taking a saved one further is applying, and asked about as `applyFor` is. */
export async function moveOn(
  tx: ClientTx,
  {
    ground,
    credential,
    from,
    fromRound,
    version,
    ...move
  }: Destination & {
    from?: Stage;
    fromRound?: string | null;
    version?: number;
    movedOn?: string;
  } & Confirmed &
    Ground,
): Promise<Result<ApplicationView>> {
  const stale = from === undefined ? null : await movedMeanwhile(tx, { ...move, from, fromRound, version });
  if (stale) return err(stale);
  const guard = await guardMove(tx, { id: move.id, stage: move.stage, ground, credential });
  return guard.ok ? ok(await moveApplication(tx, move)) : guard;
}

/** VERSION: what forbids a move that started where the application does not stand any more; null where nothing does. */
async function movedMeanwhile(
  tx: ClientTx,
  {
    id,
    stage,
    round = null,
    from,
    fromRound,
    version,
  }: Destination & { from: Stage; fromRound?: string | null; version?: number },
): Promise<Refused | null> {
  const row = await lockApplication(tx, id);
  const { stage: now, ending } = statusOf(row);
  const isThere = now === from && (fromRound === undefined || fromRound === row.roundId);
  if (ending === null && isThere) return null;
  const values = { stage: ending ?? now, round: row.roundId };
  return staleChange(version ?? 0, { version: row.version, values }, { stage, round });
}

/** A move, with the company and the role that the same change gives the application. */
type GuardedMove = { id: string; stage: Stage; companyId?: string; role?: string } & Ground;

/** BACK-GUARD for a move that is yet to be made; records the ground where one was needed. Throws NotFound. */
export async function guardMove(
  tx: ClientTx,
  { id, stage, ground, credential, ...becomes }: GuardedMove,
): Promise<Result<null>> {
  const row = await lockApplication(tx, id);
  // What went out once is under way; and who takes a saved one back to saved applies for nothing.
  if (row.furthestStage !== 'saved' || stage === 'saved') return ok(null);
  const { companyId = row.companyId, role = row.role } = becomes;
  const where = { companyId, role, except: id };
  const { verdict, answer } = await askGuard(tx, where, { applies: true, ground, credential, seen: true });
  if (!verdict.allowed) return err(verdict);
  await record(tx, id, answer, { ground, credential });
  return ok(null);
}

/** What BACK-GUARD says. Throws a ZodError for a new credential that nobody has named: on whichever road it comes. */
async function askGuard(
  tx: ClientTx,
  where: { companyId: string; role: string; on?: string | null; except?: string },
  { applies, ground, credential, seen }: { applies: boolean } & Ground & Seen,
): Promise<{ verdict: Verdict; answer: Return }> {
  const answer = await returnTo(tx, where);
  const { zone: timeZone } = tx.viewer;
  const applying = mayApply(answer, { ground: ground ?? null, timeZone });
  if (applies && !applying.allowed) return { verdict: applying, answer };
  if (applies && answer.verdict === 'wait' && ground === 'credential' && !credential)
    throw fieldError('credential', CREDENTIAL_NEEDED);
  return { verdict: mayAddUnseen(answer, { seen: seen || ground !== undefined, timeZone }), answer };
}

async function record(
  tx: ClientTx,
  id: string,
  answer: Return,
  { ground, credential }: Ground,
): Promise<void> {
  if (answer.verdict !== 'wait' || !ground) return;
  const words = ground === 'credential' ? (credential ?? '') : null;
  const sealed = (await openVault(tx)).at('Application', { id });
  await tx.db.application.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: {
      returnGround: ground,
      returnSaidAt: dateOf(tx.now),
      credentialSealed: words === null ? null : sealed.seal('credentialSealed', words),
    },
  });
}

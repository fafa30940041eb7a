import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { addApplication } from '@/lib/features/applications/mutations';
import { logRejection } from '@/lib/features/rejections/mutations';
import type { RejectionInput } from '@/lib/features/rejections/schema';
import type { RejectionVerdict } from '@/lib/features/rejections/types';
import { saveDraft } from '@/lib/features/replies/mutations';
import type { DraftInput } from '@/lib/features/replies/schema';
import type { ReplyView } from '@/lib/features/replies/types';
import type { Result } from '@/lib/platform/result';
import { SEND_UNDO_SECONDS } from '@/lib/rules/policy';
import type { Stage } from '@/lib/rules/stages';
import type { Refused } from '@/lib/rules/verdict';
import { asAdmin, databaseUrls } from '@/test/database';

// A person with applications and a no: where the tests of rejections and replies begin.

export async function person(zone = 'Asia/Tokyo'): Promise<ClientScope> {
  const id = randomUUID();
  // The column's own default is the real time: on a clock that was moved back, their next morning would be years ahead.
  await asAdmin(
    'INSERT INTO users (id, email, name, time_zone, next_digest_at) VALUES ($1, $2, $3, $4, rebound.now())',
    [id, `${id}@example.test`, 'Ana Ruiz', zone],
  );
  return mintClientScope(id);
}

/** A new application of `me`; another company each time unless it is named. */
export async function applied(
  me: ClientScope,
  stage: Stage = 'applied',
  company = `Company ${randomUUID()}`,
) {
  const { id } = await inScope(me, (tx) => addApplication(tx, { company, role: 'Platform Engineer', stage }));
  return id;
}

/** The value of an outcome that a rule had nothing against. */
export function allowed<T>(outcome: Result<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.value;
}

/** The refusal of an outcome that a rule said no to. */
export function refusalOf(outcome: Result<unknown>): Refused {
  if (outcome.ok) throw new Error('nothing was refused');
  return outcome.refusal;
}

export const logged = async (me: ClientScope, applicationId: string, facts: RejectionInput = {}) =>
  allowed(await inScope(me, (tx) => logRejection(tx, { applicationId, ...facts })));

/** An application of `me` that got as far as `stage`, and the rejection of it. */
export const rejected = async (me: ClientScope, stage: Stage, facts: RejectionInput = {}) =>
  logged(me, await applied(me, stage), facts);

/** A whole reply, saved; the editor is open because nothing runs, or because its day has come. */
export const drafted = async (me: ClientScope, { id }: RejectionVerdict, over: Partial<DraftInput> = {}) =>
  allowed(await act(me, (tx) => saveDraft(tx, { ...draftFor(id), ...over })));

export const draftFor = (rejectionId: string) =>
  ({
    rejectionId,
    kind: 'short',
    to: 'recruiter@northwind.example',
    subject: 'Platform Engineer at Northwind',
    body: 'Thank you for your message.',
    // What left of itself before there was another way.
    via: 'service',
  }) satisfies DraftInput;

export const act = <T>(me: ClientScope, work: (tx: ClientTx) => Promise<T>) => inScope(me, work);

export const outboxOf = (reply: Pick<ReplyView, 'id'>) =>
  asAdmin('SELECT id, state, due_at, idempotency_key FROM outbox WHERE reply_id = $1 ORDER BY created_at', [
    reply.id,
  ]);

/** Past the seconds in which "send now" can be taken back. */
export const pastUndo = () =>
  asAdmin('UPDATE time_shift SET seconds = seconds + $1', [SEND_UNDO_SECONDS + 1]);

/** As the worker leaves a reply behind, once it can no longer be taken back. */
export async function hasLeft(id: string): Promise<void> {
  await pastUndo();
  await asAdmin(
    `WITH mail AS (UPDATE outbox SET state = 'sent' WHERE reply_id = $1)
     UPDATE replies SET state = 'sent', sent_at = rebound.now() WHERE id = $1`,
    [id],
  );
}

/** SQL that a hand could type as the runtime role, acting as `me`, in a transaction of its own. */
export async function byHand(me: ClientScope | CoachScope, sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: databaseUrls.app });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      "SELECT set_config('rebound.actor_id', $1, true), set_config('rebound.tenant_id', $2, true)",
      [me.kind === 'coach' ? me.coachId : me.userId, me.userId],
    );
    const result = await client.query(sql, values);
    await client.query('COMMIT');
    return result;
  } finally {
    await client.end();
  }
}

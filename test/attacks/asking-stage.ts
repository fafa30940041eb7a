import type { Temporal } from 'temporal-polyfill';
import type { ClientScope } from '@/lib/access/scope';
import { deleteRejection } from '@/lib/features/rejections/mutations';
import {
  askWasDeclined,
  markAsSent,
  saveDraft,
  scheduleReply,
  sendReply,
} from '@/lib/features/replies/mutations';
import { asThemselves, type Stage } from '@/test/attacks/attack';
import { asAdmin, shiftClock } from '@/test/database';
import { act, allowed, applied, drafted, draftFor, logged, person, rejected } from '@/test/rejected';

const DAY = 24 * 3600;

/**
 * Three days after five rejections: a pushback on its way, one that comes too early, a question that was asked with a
 * second one beside it, and one whose hiring manager declined, so that the recruiter is asked.
 */
export async function askingStage(): Promise<Stage> {
  await shiftClock(0);
  const me = await person('UTC');
  const [raised, early] = [await rejected(me, 'final-round'), await rejected(me, 'final-round')];
  const [asked, declined] = [await at(me, 'Northwind'), await rejected(me, 'first-interview')];
  const beside = await at(me, 'Northwind');
  await shiftClock(3 * DAY);
  const pushback = { kind: 'pushback', evidence: 'Advertised anew.' } as const;
  const manager = { kind: 'full', toRole: 'hiring-manager', to: 'mira@a.example' } as const;
  const first = await drafted(me, raised, { ...pushback, ground: 'misunderstanding' });
  const tooEarly = await drafted(me, early, { ...pushback, ground: 'reopening' });
  const full = await drafted(me, asked, manager);
  const question = await drafted(me, asked, { kind: 'feedback-ask' });
  const no = await drafted(me, declined, manager);
  await act(me, async (tx) => {
    allowed(await scheduleReply(tx, { id: first.id, at: tx.now.add({ hours: 5 }) }));
    allowed(await markAsSent(tx, full.id));
    allowed(await markAsSent(tx, no.id));
  });
  allowed(await act(me, (tx) => askWasDeclined(tx, no.id)));
  const draft = { ...draftFor(declined.id), kind: 'recruiter-ask', to: 'jo@a.example' } as const;
  const recruiter = allowed(await act(me, (tx) => saveDraft(tx, draft)));
  allowed(await act(me, (tx) => sendReply(tx, recruiter.id)));
  const question2 = await drafted(me, beside, { kind: 'feedback-ask', to: 'kim@a.example' });
  const again = await loggedAgain(me, tooEarly.id);
  // Past the seconds in which "I sent it" can be taken back.
  await shiftClock(3 * DAY + 60);
  return {
    contexts: { me: asThemselves(me.userId) },
    ids: {
      ...{ first: first.id, early: tooEarly.id, full: full.id, question: question.id },
      ...{ me: me.userId, no: no.id, recruiter: recruiter.id, asked: asked.id },
      ...{ askedApplication: asked.applicationId, beside: question2.id, ...again },
    },
  };
}

const at = async (me: ClientScope, company: string, receivedAt?: Temporal.Instant) =>
  logged(me, await applied(me, 'first-interview', company), receivedAt && { receivedAt });

/**
 * Two rejections whose letters left and that were deleted and logged again: one was asked and raised, in the other the
 * hiring manager declined. Answers drafts that somebody might send all the same; no page would keep the most of them.
 */
async function loggedAgain(me: ClientScope, pushback: string): Promise<Record<string, string>> {
  const from = await act(me, async (tx) => tx.now.subtract({ hours: 72 }));
  const whole = { kind: 'full', toRole: 'hiring-manager' } as const;
  const [first, second] = [await at(me, 'Acme', from), await at(me, 'Zzz', from)];
  const letters = [
    await drafted(me, first, { ...whole, to: 'ada@acme.example' }),
    await drafted(me, first, {
      kind: 'pushback',
      evidence: 'A fact.',
      ground: 'misunderstanding',
      to: 'ada@acme.example',
    }),
    await drafted(me, second, { ...whole, to: 'bo@zzz.example' }),
  ] as const;
  for (const { id } of letters) allowed(await act(me, (tx) => markAsSent(tx, id)));
  allowed(await act(me, (tx) => askWasDeclined(tx, letters[2].id)));
  const elsewhere = await drafted(me, await at(me, 'Elsewhere', from), {
    kind: 'feedback-ask',
    to: 'x@e.example',
  });
  for (const { id } of [first, second]) await act(me, (tx) => deleteRejection(tx, id));

  const again = await at(me, 'ACME Ltd.', from);
  const [one, two] = [await at(me, 'Zzz', from), await at(me, 'Zzz', from)];
  const recruiter = { kind: 'recruiter-ask', toRole: 'recruiter' } as const;
  const copy = async (of: string, more: Record<string, unknown>) =>
    (
      await asAdmin(
        `INSERT INTO replies SELECT (jsonb_populate_record(p, $2 || jsonb_build_object('id', gen_random_uuid()))).*
         FROM replies p WHERE p.id = $1 RETURNING id`,
        [of, more],
      )
    )[0]?.id as string;
  const [toAda] = await asAdmin('SELECT to_key FROM floors WHERE user_id = $1 AND kind = $2', [
    me.userId,
    'pushback',
  ]);
  await asAdmin('UPDATE replies SET to_key = $2 WHERE id = $1', [elsewhere.id, toAda?.to_key]);
  return {
    askedAgain: await copy(elsewhere.id, { rejection_id: again.id }),
    askedElsewhere: elsewhere.id,
    raisedAgain: await copy(pushback, { rejection_id: again.id, ground: 'misunderstanding' }),
    recruiterAgain: (await drafted(me, one, { ...recruiter, to: 'jo@zzz.example' })).id,
    recruiterBeside: (await drafted(me, two, { ...recruiter, to: 'lee@zzz.example' })).id,
  };
}

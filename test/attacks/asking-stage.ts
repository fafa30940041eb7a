import {
  askWasDeclined,
  markAsSent,
  saveDraft,
  scheduleReply,
  sendReply,
} from '@/lib/features/replies/mutations';
import { asThemselves, type Stage } from '@/test/attacks/attack';
import { shiftClock } from '@/test/database';
import { act, allowed, drafted, draftFor, person, rejected } from '@/test/rejected';

const DAY = 24 * 3600;

/**
 * Three days after five rejections: a pushback on its way, one that comes too early, a question that was asked with a
 * second one beside it, and one whose hiring manager declined, so that the recruiter is asked.
 */
export async function askingStage(): Promise<Stage> {
  await shiftClock(0);
  const me = await person('UTC');
  const [raised, early] = [await rejected(me, 'final-round'), await rejected(me, 'final-round')];
  const [asked, declined] = [await rejected(me, 'first-interview'), await rejected(me, 'first-interview')];
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
  return {
    contexts: { me: asThemselves(me.userId) },
    ids: {
      ...{ first: first.id, early: tooEarly.id, full: full.id, question: question.id },
      ...{ me: me.userId, no: no.id, recruiter: recruiter.id, asked: asked.id },
    },
  };
}

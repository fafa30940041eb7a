import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { resolveSession } from '@/lib/access/resolve';
import { writeEntry } from '@/lib/features/journal/mutations';
import { noticesOf } from '@/lib/features/notices';
import { notify } from '@/lib/features/notices/mutations';
import { NOTICE_KINDS, type NoticeKind } from '@/lib/features/notices/types';
import { hashOf } from '@/lib/platform/crypto/secret';
import { asAdmin } from '@/test/database';
import { act, allowed, applied, logged, person } from '@/test/rejected';

/** What the subject of each kind is; a new kind says it here. */
const SUBJECTS: Record<NoticeKind, 'rejection' | 'entry' | 'coaching' | 'webhook' | 'person'> = {
  'reply-sent': 'rejection',
  'reply-failed': 'rejection',
  'reply-unknown': 'rejection',
  'reply-kept-back': 'rejection',
  'reply-ready': 'rejection',
  'answer-found': 'rejection',
  'letter-returned': 'rejection',
  'coach-comment': 'entry',
  'coach-accepted': 'coaching',
  'invitation-returned': 'coaching',
  'mails-stopped': 'person',
  'account-kept': 'person',
  'webhook-paused': 'webhook',
};

test.each(NOTICE_KINDS)(
  'brings along whose news a notice of the kind %s is, and of what is gone nothing',
  async (kind) => {
    const me = await person();
    const rejection = (await logged(me, await applied(me, 'final-round', 'Kitewright'))).id;
    const written = await act(me, (tx) => writeEntry(tx, rejection, { gut: 'Close.' }));
    const entry = allowed(written).entry.id;
    const coaching = randomUUID();
    await asAdmin(
      `INSERT INTO coachings (user_id, id, coach_email, state, scopes, invited_at)
     VALUES ($1, $2, 'priya@example.test', 'invited', '{journal}', rebound.now())`,
      [me.userId, coaching],
    );
    const subjectId = { rejection, entry, coaching, webhook: randomUUID(), person: me.userId }[
      SUBJECTS[kind]
    ];
    await act(me, (tx) => notify(tx, { kind, subjectId }));
    const token = randomUUID();
    await asAdmin(
      `INSERT INTO sessions (user_id, id, token_hash, expires) VALUES ($1, $2, $3, rebound.now() + interval '1 day')`,
      [me.userId, randomUUID(), hashOf(token)],
    );
    const about = async () => {
      const signedIn = await resolveSession(token);
      return noticesOf(signedIn?.frame.notices ?? []).map((notice) => notice.about);
    };
    const expected = {
      rejection: { company: 'Kitewright', person: null },
      entry: { company: 'Kitewright', person: null },
      coaching: { company: null, person: 'priya@example.test' },
      webhook: { company: null, person: null },
      person: { company: null, person: kind === 'mails-stopped' ? `${me.userId}@example.test` : null },
    }[SUBJECTS[kind]];
    expect(await about()).toEqual([expected]);
    if (SUBJECTS[kind] === 'person') return;
    await asAdmin('UPDATE notices SET subject_id = $2 WHERE user_id = $1', [me.userId, randomUUID()]);
    expect(await about()).toEqual([{ company: null, person: null }]);
  },
);

test('a kind that only a later build has words for is left out, and the others are told', () => {
  const row = (kind: string) => ({
    ...{ id: randomUUID(), kind, subjectId: randomUUID(), createdAt: '2026-11-30T10:00:00Z' },
    about: { company: null, person: null },
  });
  expect(noticesOf([row('of-tomorrow'), row('reply-sent')]).map(({ kind }) => kind)).toEqual(['reply-sent']);
});

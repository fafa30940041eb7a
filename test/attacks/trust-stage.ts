import { justNow } from '@/bin/known-for-years';
import { inviteCoach } from '@/lib/features/coaching/mutations';
import { saveDraft, scheduleReply } from '@/lib/features/replies/mutations';
import { recipientHash, senderHash } from '@/lib/mail/marks';
import { asThemselves, type Stage } from '@/test/attacks/attack';
import { asAdmin, databaseUrls, shiftClock } from '@/test/database';
import { act, allowed, drafted, draftFor, outboxOf, person, rejected } from '@/test/rejected';

const HOUR = 3600;

const bytes = (hash: Uint8Array) => `\\x${Buffer.from(hash).toString('hex')}`;

/**
 * A day and an hour after somebody came: four of their mails are on their way to other people, one more reply waits, and
 * of an old acquaintance a back-dated rejection was logged this minute. One of the recipients has stopped such mail.
 */
export async function trustStage(): Promise<Stage> {
  await shiftClock(0);
  await justNow(databaseUrls.owner);
  const [me, old] = [await person('UTC'), await person('UTC')];
  const no = await rejected(me, 'phone-screen');
  await shiftClock(25 * HOUR);
  const reply = await drafted(me, no);
  const queued = allowed(
    await act(me, (tx) => scheduleReply(tx, { id: reply.id, at: tx.now.add({ hours: 1 }) })),
  );
  for (const to of ['a', 'b', 'c'])
    allowed(await act(me, (tx) => inviteCoach(tx, { email: `${to}@coach.example` })));
  const [mail] = await outboxOf(queued);
  const receivedAt = await act(old, async (tx) => tx.now.subtract({ hours: 24 * 9 }));
  const late = await rejected(old, 'final-round', { receivedAt });
  const backdated = allowed(await act(old, (tx) => saveDraft(tx, { ...draftFor(late.id), kind: 'full' })));
  const [sender] = await asAdmin('SELECT email FROM users WHERE id = $1', [me.userId]);
  await asAdmin("UPDATE users SET created_at = '2020-01-01' WHERE id = $1", [old.userId]);
  const fresh = await person('UTC');
  const wary = recipientHash('wary@northwind.example');
  await asAdmin('INSERT INTO mail_stops (recipient_hash, sender_hash, at) VALUES ($1, $2, now())', [
    wary,
    '',
  ]);
  return {
    contexts: {
      me: asThemselves(me.userId),
      old: asThemselves(old.userId),
      fresh: asThemselves(fresh.userId),
      identity: { actor: '', tenant: '', purpose: 'identity' },
      worker: { actor: '', tenant: '', purpose: 'worker' },
    },
    ids: {
      ...{
        me: me.userId,
        old: old.userId,
        fresh: fresh.userId,
        no: no.id,
        late: late.id,
        backdated: backdated.id,
      },
      mail: mail?.id,
      ...{
        wary: bytes(wary),
        sender: bytes(senderHash(sender?.email)),
        other: bytes(recipientHash('d@coach.example')),
      },
    },
  };
}

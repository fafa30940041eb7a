import { randomUUID } from 'node:crypto';
import { type Arena, openArena } from './arena';
import { brokenOf, type Report, sayer } from './report';
import { type Posted, WEBHOOK_SECRET, webhook } from './signed-webhook';

const ROUNDS = 3;
const FORGED_SHARE = 0.1;
const AT_ONCE = 4;

type Message = Posted & { id: string; forged: boolean };

/**
 * Reports of `mails` mails, each three times over, in three different orders, with forged and stale ones among them.
 * However they come, the end has to be the same.
 */
export async function shuffleWebhooks({ mails }: { mails: number }): Promise<Report> {
  const say = sayer('webhooks');
  // Nothing is sent: the mails are said to have left, and what is heard of them is all there is.
  const arena = await openArena('http://127.0.0.1:9');
  const { readResendReport } = await import('@/lib/mail/resend-report');
  const { takeReport } = await import('@/lib/outbox/reports');
  const { handlers } = await import('@/lib/worker/handlers');
  try {
    await arena.queue(mails);
    await arena.sql(
      "UPDATE outbox SET state = 'sent', provider_id = 'stand-in', settled_at = rebound.now(), due_at = rebound.now()",
    );
    const rows = await arena.sql<{ id: string }>('SELECT id FROM outbox ORDER BY id');
    const genuine = rows.flatMap(({ id }, at) => reportsOf(id, at));
    const forged = rows
      .slice(0, Math.ceil((genuine.length * ROUNDS * FORGED_SHARE) / (1 - FORGED_SHARE)))
      .map(({ id }, at) => forgeryOf(id, at));
    const ends: string[] = [];
    let posted = 0;
    let accepted = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      await forget(arena);
      const all = shuffled([...Array.from({ length: ROUNDS }, () => genuine).flat(), ...forged]);
      for (let at = 0; at < all.length; at += AT_ONCE) {
        await Promise.all(all.slice(at, at + AT_ONCE).map(take));
        say(`round ${round + 1} of ${ROUNDS}, ${at} of ${all.length} posted`);
      }
      ends.push(await endOf(arena));
    }
    return {
      figures: {
        mails,
        'messages posted': posted,
        'of them forged or stale': forged.length * ROUNDS,
        'forged ones accepted': accepted,
        'different ends': new Set(ends).size,
      },
      broken: brokenOf({
        'no forged or stale one is accepted': accepted === 0,
        'the end is the same in any order': new Set(ends).size === 1,
      }),
    };

    async function take(message: Message): Promise<void> {
      posted += 1;
      const request = webhook(message);
      const body = await request.text();
      const report = readResendReport({ headers: request.headers, body }, WEBHOOK_SECRET);
      if (report === 'other') throw new Error('a report was not understood');
      if (report === 'forged') return;
      if (message.forged) accepted += 1;
      await takeReport(handlers, report);
    }
  } finally {
    await arena.close();
  }
}

/** Every mail has another fate, in turn. */
function reportsOf(outboxId: string, at: number): Message[] {
  const fates = [
    ['email.delivered'],
    ['email.delivery_delayed', 'email.delivered'],
    ['email.delivered', 'email.complained'],
    ['email.bounced'],
    ['email.delivery_delayed', 'email.failed'],
    ['email.suppressed'],
    ['email.delivery_delayed'],
  ];
  return (fates[at % fates.length] ?? []).map((type) => ({
    type,
    outboxId,
    id: `msg_${randomUUID()}`,
    forged: false,
    ...(type === 'email.bounced' ? { bounce: at % 2 === 0 ? 'Permanent' : 'Transient' } : {}),
  }));
}

const forgeryOf = (outboxId: string, at: number): Message => ({
  type: 'email.bounced',
  bounce: 'Permanent',
  outboxId,
  id: `msg_${randomUUID()}`,
  forged: true,
  ...(at % 2 === 0
    ? { age: -3_600 }
    : { secret: `whsec_${Buffer.from('not the secret').toString('base64')}` }),
});

async function forget(arena: Arena): Promise<void> {
  for (const table of ['mail_events', 'suppressions', 'notices']) await arena.sql(`DELETE FROM ${table}`);
  await arena.sql('UPDATE outbox SET delivery = NULL');
}

async function endOf(arena: Arena): Promise<string> {
  return JSON.stringify([
    await arena.sql('SELECT id, state, delivery FROM outbox ORDER BY id'),
    await arena.sql('SELECT email_hash, reason FROM suppressions ORDER BY email_hash'),
    await arena.sql('SELECT user_id, kind FROM notices ORDER BY user_id, kind'),
    await arena.sql('SELECT id FROM mail_events ORDER BY id'),
  ]);
}

function shuffled<T>(things: readonly T[]): T[] {
  return things
    .map((thing) => ({ thing, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}

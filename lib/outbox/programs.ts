import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { dueNews } from '@/lib/outbox/claim';
import type { MailSender } from '@/lib/outbox/deliver';
import { deliverQuietly } from '@/lib/outbox/sweep';

// What people's own programs are told goes a way of its own, beside the mails: a program may take fifteen seconds to say
// nothing, and no mail and nobody else's program waits for it (docs/decisions/0061).

const ROWS_A_SWEEP = 500;
const EACH_PERSON = 50;
const PEOPLE_AT_ONCE = 5;
/** Nobody's programs are told anything new after so long in one sweep: what is left is for the next one. */
const PERSON_MS = 10_000;

/** Tells programs what is due, one thing after the other for each person. Answers how many it settled or put off. */
export async function sweepPrograms(sender: MailSender): Promise<number> {
  const rows = await inScope(workerScope(), (tx) =>
    dueNews(tx, { limit: ROWS_A_SWEEP, eachPerson: EACH_PERSON }),
  );
  const byPerson = new Map<string, string[]>();
  for (const { id, userId } of rows) byPerson.set(userId, [...(byPerson.get(userId) ?? []), id]);
  const waiting = [...byPerson.values()];
  let settled = 0;
  const inTurn = async () => {
    for (let news = waiting.shift(); news; news = waiting.shift()) {
      const until = performance.now() + PERSON_MS;
      for (const id of news) {
        if (sender.signal.aborted || performance.now() > until) break;
        if (await deliverQuietly(sender, id)) settled += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: PEOPLE_AT_ONCE }, inTurn));
  return settled;
}

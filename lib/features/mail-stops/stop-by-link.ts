import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { EVERYBODY } from '@/lib/mail/marks';
import { type Parties, partiesOf } from '@/lib/mail/stop-link';
import { dateOf } from '@/lib/platform/clock';
import { rowId } from '@/lib/platform/row-id';

/** Whose mail is stopped: that of the person behind the link, or everybody's. */
export type Stopped = 'sender' | 'everybody';

/** What is stopped for the reader of a link; null where the link is not ours. */
export async function stoppedBy(token: string): Promise<{ stopped: Stopped | null } | null> {
  const parties = partiesOf(token);
  if (!parties) return null;
  const rows = await inScope(workerScope(), (tx) =>
    tx.db.mailStop.findMany({
      where: { recipientHash: parties.recipientHash, senderHash: { in: [parties.senderHash, EVERYBODY] } },
      select: { senderHash: true },
    }),
  );
  if (rows.length === 0) return { stopped: null };
  return { stopped: rows.some(({ senderHash }) => senderHash.length === 0) ? 'everybody' : 'sender' };
}

/**
 * TRUST-3: stops mail to the reader of a link, from its sender or from everybody, what waits included, and reports it to
 * the operator, once for each sender. The same call twice changes nothing. Answers false where the link is not ours.
 */
export async function stopMail(token: string, whose: Stopped): Promise<boolean> {
  const parties = partiesOf(token);
  if (!parties) return false;
  await stop(parties, whose);
  return true;
}

const stop = ({ senderHash, recipientHash }: Parties, whose: Stopped): Promise<void> =>
  inScope(workerScope(), async (tx) => {
    const at = dateOf(tx.now);
    const of = whose === 'everybody' ? EVERYBODY : senderHash;
    await tx.db.mailStop.createMany({ data: [{ recipientHash, senderHash: of, at }], skipDuplicates: true });
    await tx.db.mailReport.createMany({
      data: [{ id: rowId(tx.now), recipientHash, senderHash, stopped: whose, at }],
      skipDuplicates: true,
    });
  });

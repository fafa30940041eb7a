import type { SecurityEventKind } from '@/lib/access/security-log';
import { networkMarks } from '@/lib/access/security-log';
import type { ClientTx } from '@/lib/access/transaction';
import type { SecurityEventView } from '@/lib/features/security/types';
import { dateOf, instantOf } from '@/lib/platform/clock';

/** How many lines settings show. */
const SHOWN = 20;
/** For how long a browser and its network are remembered. */
const KNOWN_DAYS = 180;

/** What happened at the person's door lately, the latest first. */
export async function recentEvents(tx: ClientTx): Promise<SecurityEventView[]> {
  const rows = await tx.db.securityEvent.findMany({
    where: { userId: tx.scope.userId },
    select: { seq: true, at: true, kind: true, detail: true, actor: true, device: true },
    orderBy: { seq: 'desc' },
    take: SHOWN,
  });
  return rows.map(({ seq, at, kind, actor, ...rest }) => ({
    ...rest,
    seq: Number(seq),
    at: instantOf(at),
    kind: kind as SecurityEventKind,
    actor: actor as SecurityEventView['actor'],
  }));
}

/**
 * Whether a sign-in from here is nothing new: the account signed in with such a browser from this network lately, or
 * never signed in before, so that there is nobody to warn.
 */
export async function signedInBefore(tx: ClientTx): Promise<boolean> {
  const { userId, through } = tx.scope;
  const since = dateOf(tx.now.subtract({ hours: KNOWN_DAYS * 24 }));
  const earlier = await tx.db.securityEvent.findMany({
    where: { userId, kind: 'signed-in', at: { gt: since } },
    select: { device: true, network: true },
    distinct: ['device', 'network'],
  });
  const network = through?.network ? networkMarks(userId, through.network) : null;
  const sameNetwork = (seen: Uint8Array | null) =>
    seen === null || network === null
      ? seen === network
      : network.some((mark) => Buffer.compare(mark, seen) === 0);
  return (
    earlier.length === 0 ||
    earlier.some((seen) => seen.device === (through?.device ?? null) && sameNetwork(seen.network))
  );
}

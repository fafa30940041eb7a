import { createHash } from 'node:crypto';
import { workerScope } from '@/lib/access/job';
import { inScope, type SystemTx } from '@/lib/access/transaction';

/** One line of the security log as it is stored. */
export type ChainedEvent = {
  userId: string;
  seq: bigint;
  at: Date;
  kind: string;
  actor: string;
  detail: string | null;
  about: string | null;
  device: string | null;
  network: Uint8Array | null;
  previous: Uint8Array;
  hash: Uint8Array;
};

export type ChainHead = { userId: string; seq: bigint; hash: Uint8Array };

/** Where a chain does not hold: whose, at which place, and what is wrong there. */
export type Break = { chain: string; seq: bigint; because: string };

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** What an event's hash has to be. `rebound.security_hash` says the same. */
export function chainHashOf(event: ChainedEvent): string {
  const { previous, userId, seq, at, kind, actor, detail, about, device, network } = event;
  const said = [hex(previous), userId, seq, at.toISOString(), kind, actor, detail, about, device];
  const fields = [...said, network && hex(network)].map((field) => String(field ?? '-'));
  return createHash('sha256').update(fields.join('\n')).digest('hex');
}

/** The first place where a chain breaks, given its events in order and the end that was noted of it; null where it holds. */
export function breakIn(
  chain: string,
  events: readonly ChainedEvent[],
  head: ChainHead | null,
): Break | null {
  let seq = 0n;
  let hash = '';
  for (const event of events) {
    const at = (because: string): Break => ({ chain, seq: event.seq, because });
    if (event.seq !== seq + 1n)
      return at(event.seq > seq ? `line ${seq + 1n} is missing` : 'this line is there twice');
    if (hex(event.previous) !== hash) return at('it does not follow the line before it');
    if (chainHashOf(event) !== hex(event.hash)) return at('this line was changed');
    [seq, hash] = [event.seq, hex(event.hash)];
  }
  if (!head) return { chain, seq, because: 'the note of where the chain ends is missing' };
  if (head.seq > seq) return { chain, seq: seq + 1n, because: `line ${seq + 1n} is missing` };
  if (head.seq < seq) return { chain, seq: head.seq + 1n, because: 'this line was added past the log' };
  return hex(head.hash) === hash ? null : { chain, seq, because: 'the chain ends in another line' };
}

export type Verified = { chains: number; events: number; breaks: Break[]; seal: string };

/**
 * Goes through the whole log, chain by chain, each in a transaction of its own. `seal` is one hash over the ends of all
 * chains: kept somewhere else, it shows later that the whole was not written anew.
 */
export async function verifyChains(): Promise<Verified> {
  const ids = await inScope(
    workerScope(),
    (tx) => tx.db.$queryRaw<{ id: string }[]>`
      SELECT user_id AS id FROM security_heads UNION SELECT user_id FROM security_events ORDER BY id`,
  );
  const breaks: Break[] = [];
  const ends = createHash('sha256');
  let count = 0;
  for (const { id } of ids) {
    const { events, head } = await inScope(workerScope(), (tx) => chainOf(tx, id));
    count += events.length;
    ends.update(`${id} ${head ? `${head.seq} ${hex(head.hash)}` : '-'}\n`);
    const found = breakIn(id, events, head);
    if (found) breaks.push(found);
  }
  return { chains: ids.length, events: count, breaks, seal: ends.digest('hex') };
}

/** In one statement, so that a line that comes meanwhile is in both or in neither. */
async function chainOf(tx: SystemTx, id: string) {
  const rows = await tx.db.$queryRaw<
    (ChainedEvent & { headSeq: bigint | null; headHash: Uint8Array | null })[]
  >`
    SELECT user_id AS "userId", e.seq, e.at, e.kind, e.actor, e.detail, e.about, e.device, e.network, e.previous, e.hash,
           h.seq AS "headSeq", h.hash AS "headHash"
    FROM security_events e FULL JOIN security_heads h USING (user_id)
    WHERE user_id = ${id}::uuid ORDER BY e.seq`;
  const [{ headSeq, headHash } = { headSeq: null, headHash: null }] = rows;
  const head = headSeq === null || headHash === null ? null : { userId: id, seq: headSeq, hash: headHash };
  return { events: rows.filter(({ seq }) => seq !== null), head };
}

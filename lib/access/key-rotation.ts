import { scopeForJob, workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { unwrapDataKey, wrapDataKey } from '@/lib/platform/crypto/data-key';
import { masterSecrets } from '@/lib/platform/crypto/keys';
import { PersonGone } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';

const PEOPLE_AT_ONCE = 200;

/** How many people's keys and how many waiting mails of nobody's hang on each version of the master secret. */
export type KeyStatus = {
  newest: number;
  known: number[];
  people: Map<number, number>;
  mails: Map<number, number>;
};

export const keyStatus = (): Promise<KeyStatus> =>
  inScope(workerScope(), async (tx) => {
    const { newest, byVersion } = masterSecrets();
    const people = await tx.db.$queryRaw<{ version: number; count: number }[]>`
      SELECT version, people::int AS count FROM rebound.key_versions()`;
    // The version stands in the four bytes behind the format.
    const mails = await tx.db.$queryRaw<{ version: number; count: number }[]>`
      SELECT ('x' || encode(substring(mail_sealed FROM 2 FOR 4), 'hex'))::bit(32)::int AS version, count(*)::int AS count
      FROM outbox WHERE user_id IS NULL AND mail_sealed IS NOT NULL GROUP BY 1 ORDER BY 1`;
    const counted = (rows: typeof people) => new Map(rows.map(({ version, count }) => [version, count]));
    return { newest, known: [...byVersion.keys()].sort(), people: counted(people), mails: counted(mails) };
  });

/**
 * Wraps every data key that an older version of the master secret wraps by the newest, a person at a time and each in a
 * transaction of their own, while everything goes on. What they sealed stays as it is. It can be stopped anywhere: the
 * rows say who is left. Answers how many it wrapped, and how many need a version that is not known here.
 */
export async function rotateKeys({
  onStep,
  signal,
  peopleAtOnce = PEOPLE_AT_ONCE,
}: {
  onStep?: (line: string) => void;
  signal?: AbortSignal;
  peopleAtOnce?: number;
} = {}): Promise<{ wrapped: number; left: number }> {
  const { newest } = masterSecrets();
  const left = new Set<string>();
  let wrapped = 0;
  while (!signal?.aborted) {
    // Those that failed stay in the list: ask for more than there are of them.
    const most = peopleAtOnce + left.size;
    const people = await inScope(
      workerScope(),
      (tx) =>
        tx.db.$queryRaw<
          { id: string }[]
        >`SELECT * FROM rebound.keys_to_rotate(${newest}::int, ${most}::int) AS id`,
    );
    const due = people.filter(({ id }) => !left.has(id));
    if (due.length === 0) break;
    for (const { id } of due) {
      if (await rotate(id)) wrapped++;
      else left.add(id);
    }
    onStep?.(`Wrapped ${wrapped} keys anew`);
  }
  return { wrapped, left: left.size };
}

async function rotate(userId: string): Promise<boolean> {
  try {
    return await inScope(scopeForJob(userId), async (tx) => {
      if (!tx.key) return false;
      const key = unwrapDataKey(tx.key, userId);
      // What is of the former format still is opened by a key of the former format: re-sealing comes first.
      if (key.former) return false;
      const { count } = await tx.db.userKey.updateMany({
        where: { userId, masterVersion: tx.key.masterVersion },
        data: wrapDataKey(key, userId),
      });
      return count === 1;
    });
  } catch (error) {
    // Whoever erased their account since has no key any more, and is not in the list the next time.
    if (!(error instanceof PersonGone)) log.error('keys.rotate', error, { userId });
    return error instanceof PersonGone;
  }
}

import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { operations as declared } from '@/lib/api/registry';
import { fingerprintsOf } from '@/test/access/fingerprint';
import { matrixFixtures } from '@/test/access/fixtures';
import { aFullPerson, type FullPerson } from '@/test/access/person';
import { option, summarise } from '../drill';
import { openHouse } from '../house';
import { type Asked, operationsOf, requestOf, roundOf } from './request';
import { secretsOf } from './secrets';
import { type Answer, send } from './send';

const SLOW_MS = 2_000;
const AT_ONCE = 4;
const SHOWN = 15;
/** What one request takes away the next ones don't find; in so many rounds every operation comes before that once. */
const ROUNDS_TO_TELL = 10;

/** They wait for a server that the caller names, up to that server's own deadline. */
const WAITS_FOR_OTHERS = new Set(declared.filter(({ external }) => external).map(({ name }) => name));

test('every operation answers everything it may be sent: no 5xx, nobody else’s words, in two seconds', async () => {
  const [requests, seed, only] = [option('requests'), option('seed'), option('only')];
  const { owner } = await matrixFixtures();
  const house = await openHouse();
  try {
    const document = await (await fetch(`${house.origin}/api/v1/openapi.json`)).json();
    const [first, ...rest] = operationsOf(document);
    if (!first) throw new Error('the document names no operation');
    const operations = [first, ...rest] as const;
    const phrases = await tellSecrets(house.origin, owner);
    const secrets = await secretsOf(owner, phrases);
    const before = await fingerprintsOf(owner.me);
    const broken: string[] = [];
    const statuses: Record<string, number> = {};
    const reached = new Set<string>();
    const worst: Record<string, number> = {};
    let leaks = 0;
    let fives = 0;
    let slow = 0;

    const judge = async (asked: Asked, answer: Answer) => {
      const { operationId } = asked.operation;
      const { status, text, milliseconds } = answer;
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status >= 200 && status < 300) reached.add(operationId);
      if (status >= 500 || status === 0) {
        fives += 1;
        broken.push(`${status} from ${told(asked)}: ${text.slice(0, 200)}`);
      }
      const sent = `${asked.path} ${asked.body ?? ''}`;
      const leaked = secrets.find((secret) => text.includes(secret) && !sent.includes(secret));
      if (leaked) {
        leaks += 1;
        broken.push(`"${leaked}" of somebody else in the answer to ${told(asked)}`);
      }
      if (WAITS_FOR_OTHERS.has(operationId)) return;
      worst[operationId] = Math.max(worst[operationId] ?? 0, milliseconds);
      if (milliseconds <= SLOW_MS) return;
      // The machine may have been busy with something else: it is slow where it is slow every time.
      const again = [milliseconds];
      for (let tries = 0; tries < 2; tries += 1) again.push((await send(house.origin, asked)).milliseconds);
      if (Math.min(...again) <= SLOW_MS) return;
      slow += 1;
      broken.push(`${Math.round(Math.min(...again))} ms for ${told(asked)}`);
    };

    let attacker: FullPerson = await aFullPerson('A stranger');
    let nextNumber = 0;
    const from = performance.now();
    const wanted = only ? [only] : null;
    while (nextNumber < (wanted ? 1 : requests)) {
      const end = Math.min(wanted ? 1 : requests, nextNumber + roundOf({ operations }));
      const setting = { seed, operations, attacker, owner };
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          while (nextNumber < end) {
            const number = wanted?.[nextNumber] ?? nextNumber;
            nextNumber += 1;
            const asked = requestOf(number, setting);
            const answer = await send(house.origin, asked);
            if (wanted) console.log(asked.path, asked.body?.toString().slice(0, 2_000), answer);
            await judge(asked, answer);
          }
        }),
      );
      // Another stranger, with rows that are all there.
      if (nextNumber < requests && !wanted) attacker = await aFullPerson('A stranger');
    }
    const seconds = (performance.now() - from) / 1000;

    const unreached = operations.filter(({ operationId }) => !reached.has(operationId));
    if (!wanted && requests >= ROUNDS_TO_TELL * roundOf({ operations }))
      for (const { operationId } of unreached)
        broken.push(`${operationId} never carried anything out: its sample does not work`);
    const changed = Object.entries(await fingerprintsOf(owner.me)).filter(
      ([table, line]) => before[table] !== line,
    );
    for (const [table] of changed) broken.push(`rows of somebody else changed in ${table}`);
    if (house.logs().includes(phrases[0]?.slice(0, 12) ?? '-'))
      broken.push('a private phrase stands in the log');
    const slowest = Object.entries(worst).toSorted(([, a], [, b]) => b - a)[0];
    summarise(
      'fuzz: every operation of the API, with valid, fitting, foreign and hostile values',
      {
        'requests, seed': `${wanted ? 1 : requests}, ${seed}`,
        'operations, each in four manners': operations.length,
        'operations that carried nothing out': unreached.length,
        'answers by status': JSON.stringify(statuses),
        'answers of 500 and above, or none': fives,
        'secrets of another person looked for': secrets.length,
        'answers with one of them': leaks,
        'rows of another person changed': changed.length,
        [`answers slower than ${SLOW_MS / 1000} s`]: slow,
        slowest: slowest ? `${slowest[0]}, ${Math.round(slowest[1])} ms` : '-',
        seconds: Math.round(seconds),
      },
      broken.slice(0, SHOWN),
    );
    if (broken.length > 0)
      console.log([...new Set(house.logs().split('\n').map(withoutTime))].slice(0, 40).join('\n'));
    expect(broken.slice(0, SHOWN)).toEqual([]);
  } finally {
    await house.close();
  }
});

const withoutTime = (line: string) => line.replace(/"at":"[^"]+",/, '');

/** Enough to know it again; `--only` with the same seed sends it once more. */
const told = ({ number, manner, operation, method, path, body }: Asked) =>
  `#${number} ${operation.operationId} (${manner}) ${method} ${path.slice(0, 160)} ${(body?.toString() ?? '').slice(0, 200)}`;

/** Phrases that the owner keeps where it is sealed, so that a leak of opened text is known by them. */
async function tellSecrets(origin: string, { token, ids }: FullPerson): Promise<string[]> {
  const mark = randomUUID().slice(0, 12);
  const phrases: string[] = [];
  const phrase = () => {
    phrases.push(`${mark}-${phrases.length}`);
    return phrases.at(-1) ?? '';
  };
  const put = async (method: string, path: string, body: object) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await fetch(`${origin}/api/v1${path}`, { method, headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  };
  await put('PATCH', `/applications/${ids.going}`, { note: phrase() });
  await put('PATCH', `/rejections/${ids.rejection}`, { feedback: phrase() });
  await put('POST', `/rejections/${ids.ready}/replies`, {
    ...{ to: 'them@example.test', subject: phrase(), body: phrase(), person: phrase() },
  });
  await put('POST', `/rejections/${ids.ready}/journal`, {
    feedback: phrase(),
    oneThing: phrase(),
    gut: phrase(),
  });
  await put('POST', '/templates', {
    ...{ name: phrase(), purpose: 'one-line-thanks', subject: phrase() },
    blocks: [{ element: 'thanks', text: phrase() }],
  });
  return phrases;
}

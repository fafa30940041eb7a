import { existsSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { identityScope } from '@/lib/access/identity';
import { scopeForJob } from '@/lib/access/job';
import { TOKEN_SCOPES } from '@/lib/access/operation';
import { inScope } from '@/lib/access/transaction';
import { makeToken } from '@/lib/features/account/mutations';
import { addApplication } from '@/lib/features/applications/mutations';
import { logRejection } from '@/lib/features/rejections/mutations';
import { makePerson } from '@/lib/features/sign-in/mutations';
import { allowed } from '@/prisma/seed/timeline';
import { serve } from '../pages/serve';
import { HOSTILE, type Hostile } from './texts';

const ALONE_MS = 5_000;

type Times = { p50: number; p99: number; most: number; asked: number };
type Answered = { what: string; status: number; code: string; milliseconds: number };
/** `ms`: processor time that the answering thread of the server took meanwhile; null where Linux does not count it. */
export type Withstood = {
  alone: Times;
  harmless: Times;
  beside: Times;
  answers: Answered[];
  ms: number | null;
};
/** A rejection for each text: what waits for a row that another request holds would be measured otherwise. */
type Seeded = { token: string; rejections: string[] };

/** Posts so many hostile texts at once at a built server, and asks for its health all the while. */
export async function benchHostile({ texts }: { texts: number }): Promise<Withstood> {
  const say = (line: string) => process.stdout.write(`• ${line}\n`);
  const { origin, processes, seeded, close } = await serve(() => seed(texts), say);
  try {
    const all = Object.entries(HOSTILE).filter(([, text]) => isPosted(text));
    const posted = seeded.rejections.flatMap((rejection, at) => {
      const [what, text] = all[at % all.length] ?? [];
      return what && text ? requestsOf(what, text, rejection) : [];
    });
    // A server that has been asked before: what is loaded once is no part of it.
    const [rejection = ''] = seeded.rejections;
    const word = { source: 'No.', timeZone: 'Europe/Berlin', today: '2026-11-29' };
    for (const one of requestsOf('a word', { task: 'mail', input: word }, rejection))
      await answered(origin, one, seeded.token);
    say('Asking for health alone, and beside harmless texts');
    const alone = await healthDuring(origin, () => sleep(ALONE_MS));
    const harmless = await healthDuring(origin, () =>
      Promise.all(posted.map((one) => answered(origin, withoutHarm(one), seeded.token))),
    );
    say(`Posting ${posted.length} hostile texts at once`);
    let answers: Answered[] = [];
    const before = processorOf(processes.web);
    const beside = await healthDuring(origin, async () => {
      answers = await Promise.all(posted.map((one) => answered(origin, one, seeded.token)));
    });
    const after = processorOf(processes.web);
    return {
      alone,
      harmless,
      beside,
      answers,
      ms: before === null || after === null ? null : after - before,
    };
  } finally {
    await close();
  }
}

export function linesOf({ alone, harmless, beside, answers, ms }: Withstood): string[] {
  const line = (what: string, { p50, p99, most, asked }: Times) =>
    `${what.padEnd(24)} p50 ${p50.toFixed(1)} ms   p99 ${p99.toFixed(1)} ms   longest ${most.toFixed(1)} ms   (${asked} times)`;
  const counts = new Map<string, number>();
  for (const { status, code } of answers) {
    const kind = `${status} ${code}`.trim();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const longest = answers.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 3);
  return [
    line('health: alone', alone),
    line('beside harmless texts', harmless),
    line('beside hostile texts', beside),
    `answering thread         ${ms === null ? 'not counted here' : `${ms} ms of processor time`}`,
    `answers                  ${[...counts].map(([kind, count]) => `${count} × ${kind}`).join(', ')}`,
    ...longest.map(
      ({ what, status, milliseconds }) => `  ${what}: ${status} after ${Math.round(milliseconds)} ms`,
    ),
  ];
}

async function seed(texts: number): Promise<Seeded> {
  const { id } = await inScope(identityScope(), (tx) =>
    makePerson(tx, { email: 'ana@example.test', name: 'Ana' }),
  );
  const me = scopeForJob(id);
  const rejections: string[] = [];
  for (let at = 0; at < texts; at += 1)
    rejections.push(
      await inScope(me, async (tx) => {
        const application = await addApplication(tx, { company: `Northwind ${at}`, role: 'Engineer' });
        return allowed(await logRejection(tx, { applicationId: application.id })).id;
      }),
    );
  const { token } = await inScope(me, (tx) => makeToken(tx, { name: 'Bench', scopes: TOKEN_SCOPES }));
  return { token, rejections };
}

/** Milliseconds of processor time of a process's first thread, which is the one that answers. */
function processorOf(pid: number): number | null {
  const file = `/proc/${pid}/task/${pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  // Hundredths of a second, in user and in system mode.
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

type Post = { what: string; path: string; body: string };

/** The API takes no text for some readers: pages ask those. */
const isPosted = ({ task, input }: Hostile) =>
  task === 'letter' || task === 'isGeneric' || (task === 'mail' && typeof input.source === 'string');

/** The text as somebody posts it. */
function requestsOf(what: string, { task, input }: Hostile, rejection: string): Post[] {
  const post = (path: string, body: object): Post[] => [
    { what, path: `/api/v1${path}`, body: JSON.stringify(body) },
  ];
  if (task === 'letter') return post('/verdicts/reply', input);
  if (task === 'isGeneric')
    return post(`/rejections/${rejection}/journal`, { oneThing: input.slice(0, 4_000) });
  if (task === 'mail' && typeof input.source === 'string')
    return [
      ...post(`/rejections/${rejection}/their-mail`, { source: input.source }),
      ...post('/verdicts/mail', input),
    ];
  return [];
}

/** The same request with a plain text in it: what so many requests cost at once, whatever is in them. */
function withoutHarm({ what, path, body }: Post): Post {
  const { source, oneThing, ...rest } = JSON.parse(body) as Record<string, unknown>;
  const plain = {
    ...(source === undefined ? {} : { source: 'No.' }),
    ...(oneThing === undefined ? {} : { oneThing: 'Prepare.' }),
    ...(rest.tier === undefined ? {} : { ...rest, subject: 'Thanks', body: 'Thank you.', recipients: [] }),
  };
  return { what, path, body: JSON.stringify(plain) };
}

const agent = new Agent({ keepAlive: true, maxSockets: 60 });

async function answered(origin: string, { what, path, body }: Post, token: string): Promise<Answered> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const { status, text, milliseconds } = await asked(origin + path, { agent, method: 'POST', headers }, body);
  const { code = '' } = status < 400 ? { code: '' } : (JSON.parse(text) as { code?: string });
  return { what, status, code, milliseconds };
}

async function healthDuring(origin: string, work: () => Promise<unknown>): Promise<Times> {
  const watch = new Worker(new URL('./watch.mjs', import.meta.url), { workerData: { origin } });
  const told = new Promise<number[]>((resolve, reject) =>
    watch.once('message', resolve).once('error', reject),
  );
  await work();
  watch.postMessage('over');
  const ordered = (await told).toSorted((a, b) => a - b);
  const at = (share: number) =>
    ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), most: ordered.at(-1) ?? 0, asked: ordered.length };
}

function asked(
  url: string,
  options: Parameters<typeof request>[1],
  body = '',
): Promise<{ status: number; text: string; milliseconds: number }> {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(url, options as object, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        resolve({ status: response.statusCode ?? 0, text, milliseconds: performance.now() - from });
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportView } from '@/lib/features/imports/schema';

const POLL_MS = 250;
const LONGEST_MS = 180_000;

/** Sends a file by the API, answers what it asks by what it proposes, runs it, and waits until its rows are in. */
export async function bringIn(
  origin: string,
  token: string,
  file: Blob,
): Promise<{ readSeconds: number; broughtSeconds: number }> {
  const ask = async (path: string, init: RequestInit = {}): Promise<ImportView> => {
    const headers = { authorization: `Bearer ${token}`, ...init.headers };
    const response = await fetch(`${origin}/api/v1/imports${path}`, { ...init, headers });
    const body = (await response.json()) as ImportView;
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${JSON.stringify(body)}`);
    return body;
  };
  const json = (method: string, body: object): RequestInit => ({
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  const from = performance.now();
  const form = new FormData();
  form.set('file', file, 'list');
  const { id, questions } = await ask('', { method: 'POST', body: form });
  const read = performance.now();
  const answers = Object.fromEntries(
    questions
      .filter(({ required }) => required)
      .map(({ id: question, proposed, choices }) => [question, proposed ?? choices[0] ?? '']),
  );
  if (Object.keys(answers).length > 0) await ask(`/${id}`, json('PATCH', { answers }));
  const ready = performance.now();
  await ask(`/${id}/run`, json('POST', {}));
  for (;;) {
    const { state } = await ask(`/${id}`);
    if (state === 'done') break;
    if (state !== 'waiting' && state !== 'running') throw new Error(`It became ${state}.`);
    if (performance.now() - ready > LONGEST_MS) throw new Error('It did not come in.');
    await sleep(POLL_MS);
  }
  return { readSeconds: (read - from) / 1000, broughtSeconds: (performance.now() - ready) / 1000 };
}

import { expect, test } from 'vitest';
import { whatBecame } from './what-became';

/** As a browser answers a script that follows no redirect: it is not told where to. */
const LED_ON = { type: 'opaqueredirect', status: 0, ok: false } as Response;
const page = (status: number) => new Response('', { status });
const saved = (yes: boolean) => Response.json({ saved: yes });

test.each<[string, Response | null, Response | null, string]>([
  ['led on, and saved as it reads', LED_ON, saved(true), 'saved'],
  ['led to sign in, as the session ended meanwhile', LED_ON, LED_ON, 'later'],
  ['led on, and never saved', LED_ON, saved(false), 'kept'],
  ['led on, and nobody says whether', LED_ON, null, 'later'],
  ['its page again, with what is wrong', page(200), saved(false), 'kept'],
  ['its page again, other words saved under its name', page(200), saved(false), 'kept'],
  ['its page again, saved before', page(200), saved(true), 'saved'],
  ['a server that broke down', page(503), saved(true), 'later'],
  ['no answer', null, saved(true), 'later'],
])('%s', async (_, answer, told, outcome) => {
  expect(await whatBecame(answer, async () => told)).toBe(outcome);
});

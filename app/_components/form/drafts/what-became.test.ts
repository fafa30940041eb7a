import { expect, test } from 'vitest';
import { whatBecame } from './what-became';

/** As a browser answers a script that follows no redirect: it is not told where to. */
const LED_ON = { type: 'opaqueredirect', status: 0, ok: false } as Response;
const page = (status: number) => new Response('', { status });
const sent = (yes: boolean) => Response.json({ sent: yes });

test.each<[string, Response | null, Response | null, string]>([
  ['led on, and its name was seen', LED_ON, sent(true), 'saved'],
  ['led to sign in, as the session ended meanwhile', LED_ON, LED_ON, 'later'],
  ['led on, and its name was never seen', LED_ON, sent(false), 'kept'],
  ['led on, and nobody says whether', LED_ON, null, 'later'],
  ['its page again, with what is wrong', page(200), sent(false), 'kept'],
  ['its page again, saved before', page(200), sent(true), 'saved'],
  ['a server that broke down', page(503), sent(true), 'later'],
  ['no answer', null, sent(true), 'later'],
])('%s', async (_, answer, told, outcome) => {
  expect(await whatBecame(answer, async () => told)).toBe(outcome);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FormState, IDLE } from '@/lib/access/form';
import { newSending, through } from './sending';

beforeEach(() => vi.stubGlobal('navigator', { onLine: true }));
afterEach(() => vi.unstubAllGlobals());

const values = {};
const ledTo = (to: string) =>
  Object.assign(new Error('led'), { digest: `NEXT_REDIRECT;push;${to};307;` }) as Error;

/** What the form is told once its action answered, or threw. */
async function told(answer: FormState | Error): Promise<string[]> {
  const heard: string[] = [];
  const sending = {
    ...newSending(),
    onRefused: () => void heard.push('refused'),
    onSaved: () => void heard.push('saved'),
  };
  const action = async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  };
  await through(sending, action)(IDLE, new FormData()).catch(() => null);
  return heard;
}

// Decision 0030: what the server looked at and did not save goes again when somebody presses, and not by itself.
test.each<[string, FormState | Error, string[]]>([
  ['saved', { status: 'done' }, ['saved']],
  ['led on', ledTo('/today'), ['saved']],
  [
    'a field to be looked at',
    { status: 'invalid', message: 'Please check one thing.', errors: {}, values },
    ['refused'],
  ],
  [
    'a rule’s no',
    { status: 'refused', title: 'No.', message: 'Not yet.', code: 'HOLD-6', until: null, values },
    ['refused'],
  ],
  [
    'somebody else saved first',
    { status: 'stale', title: 'Changed.', message: 'Look.', version: 2, current: {}, values },
    ['refused'],
  ],
  // It is still to be sent.
  ['no answer', new TypeError('Failed to fetch'), []],
  ['the session is over', ledTo('/sign-in?returnTo=%2Ftoday'), []],
])('%s', async (_, answer, heard) => {
  expect(await told(answer)).toEqual(heard);
});

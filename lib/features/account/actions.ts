'use server';

import { revalidatePath } from 'next/cache';
import { clientAction } from '@/lib/access/action';
import { saved, saying } from '@/lib/access/form-write';
import { nothingSchema } from '@/lib/access/nothing';
import { readSessionCookie } from '@/lib/access/session-cookie';
import {
  changeMe,
  detectTimeZone,
  makeToken,
  revokeOthers,
  revokeSession,
  revokeToken,
  saveMails,
  startMailsAgain,
  updateMe,
} from '@/lib/features/account/mutations';
import {
  detectedZoneSchema,
  holdSchema,
  mailsSchema,
  nudgesSchema,
  profileSchema,
  revokeSchema,
  silenceSchema,
  tokenSchema,
  ventSchema,
} from '@/lib/features/account/schema';
import type { SignedOut } from '@/lib/features/account/types';
import { ok } from '@/lib/platform/result';

// Settings are saved as they are changed: their pages begin with what was saved.
const drawAgain = () => revalidatePath('/settings', 'layout');

export const saveProfile = clientAction(
  profileSchema,
  (tx, changes) => changeMe(tx, changes),
  saved(drawAgain),
);

/** NUDGE-1 and NUDGE-3: the morning hour, and whether there are nudges at all. */
export const saveNudges = clientAction(
  nudgesSchema,
  async (tx, changes) => ok(await updateMe(tx, changes)),
  ({ nudgesOff }) => {
    drawAgain();
    return nudgesOff ? 'Saved. Email reminders are off.' : 'Saved.';
  },
);

/** NUDGE-3: which notifications are wanted, and when it is to be quiet. */
export const saveMailsAction = clientAction(
  mailsSchema,
  async (tx, wishes) => ok(await saveMails(tx, wishes)),
  saved(drawAgain),
);

/** Mails to the person's own address had stopped; they say that it works. */
export const startMailsAgainAction = clientAction(
  nothingSchema,
  async (tx) => ok(await startMailsAgain(tx)),
  () => {
    drawAgain();
    return 'Done. We’ll email you again.';
  },
);

/** VENT: for how long a vent is kept. */
export const saveVentHours = clientAction(
  ventSchema,
  async (tx, changes) => ok(await updateMe(tx, changes)),
  saying('Saved. It applies to what you write from now on.', drawAgain),
);

/** HOLD-5: a longer rest for every reply. What runs already keeps its end. */
export const saveHoldHours = clientAction(
  holdSchema,
  async (tx, changes) => ok(await updateMe(tx, changes)),
  saying('Saved. It applies to rejections you log from now on.', drawAgain),
);

/** After how long a silence is asked about. */
export const saveGhostDays = clientAction(
  silenceSchema,
  async (tx, changes) => ok(await updateMe(tx, changes)),
  saved(drawAgain),
);

/** Sent by the browser itself when its zone is another one (app/(client)/_components/detect-time-zone.tsx). */
export const reportTimeZone = clientAction(detectedZoneSchema, async (tx, { timeZone }) =>
  ok(await detectTimeZone(tx, timeZone)),
);

export const signOutBrowser = clientAction(
  revokeSchema,
  async (tx, { id }) => ok(await revokeSession(tx, id)),
  () => 'That browser was signed out.',
);

const LIST = new Intl.ListFormat('en-GB');

function saidOf({ browsers, tokens, calendar, webhooks }: SignedOut): string {
  if (browsers + tokens + webhooks === 0 && !calendar) return 'Nothing else was signed in.';
  const said = [
    'Only this browser is signed in now',
    tokens > 0 ? 'your API tokens no longer work' : '',
    calendar ? 'your calendar address is turned off' : '',
    webhooks > 0 ? 'your webhooks are paused' : '',
  ];
  return `${LIST.format(said.filter(Boolean))}.`;
}

export const signOutOthers = clientAction(
  nothingSchema,
  async (tx) => ok(await revokeOthers(tx, (await readSessionCookie()) ?? '')),
  (ended) => {
    drawAgain();
    return saidOf(ended);
  },
);

/** Its `done` message is the token itself, shown once. */
export const createToken = clientAction(
  tokenSchema,
  async (tx, { name, write, days }) =>
    ok(await makeToken(tx, { name, days, scopes: write ? ['read', 'write'] : ['read'] })),
  ({ token }) => token,
);

export const endToken = clientAction(
  revokeSchema,
  async (tx, { id }) => ok(await revokeToken(tx, id)),
  () => 'The token was revoked.',
);

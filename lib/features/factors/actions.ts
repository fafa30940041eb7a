'use server';

import { clientAction, provingAction } from '@/lib/access/action';
import { nothingSchema } from '@/lib/access/nothing';
import * as factors from '@/lib/features/factors/mutations';
import {
  appCodeSchema,
  factorCodeSchema,
  idSchema,
  mailCodeSchema,
  newPasskeySchema,
  passkeyAnswerSchema,
  providerSchema,
} from '@/lib/features/factors/schema';
import { ok } from '@/lib/platform/result';

// What a browser or a person is handed once, such as recovery codes, comes back as the `mark` of the answer.

const codesShown = ({ codes }: { codes: string[] }) => ({ message: 'Added.', mark: codes.join('\n') });

/** Its mark is what the browser needs to make a passkey. */
export const startPasskey = clientAction(
  nothingSchema,
  async (tx) => ok(await factors.passkeyToMake(tx)),
  (mark) => ({ message: '', mark }),
);

export const addPasskey = clientAction(
  newPasskeySchema,
  async (tx, passkey) => ok(await factors.addPasskey(tx, passkey)),
  codesShown,
);

export const removePasskey = clientAction(
  idSchema,
  async (tx, { id }) => ok(await factors.removePasskey(tx, id)),
  () => 'The passkey was removed.',
);

/** Its mark is the secret and the picture of it, as JSON. */
export const startAuthenticator = clientAction(
  nothingSchema,
  async (tx) => ok(await factors.startAuthenticator(tx)),
  (shown) => ({ message: '', mark: JSON.stringify(shown) }),
);

export const confirmAuthenticator = clientAction(
  appCodeSchema,
  async (tx, { code }) => ok(await factors.confirmAuthenticator(tx, code)),
  codesShown,
);

export const removeAuthenticator = clientAction(
  nothingSchema,
  async (tx) => ok(await factors.removeAuthenticator(tx)),
  () => 'The authenticator app was removed.',
);

export const makeRecoveryCodes = clientAction(
  nothingSchema,
  async (tx) => ok({ codes: await factors.makeRecoveryCodes(tx) }),
  ({ codes }) => ({ message: 'Earlier codes no longer work.', mark: codes.join('\n') }),
);

export const removeIdentity = clientAction(
  providerSchema,
  async (tx, { provider }) => ok(await factors.removeIdentity(tx, provider)),
  () => 'It was removed.',
);

/** Its mark says how the person can confirm, as JSON. */
export const startConfirming = provingAction(
  nothingSchema,
  async (tx) => ({ ok: true, value: await factors.waysToConfirm(tx) }),
  (ways) => ({ message: '', mark: JSON.stringify(ways) }),
);

export const confirmWithPasskey = provingAction(passkeyAnswerSchema, (tx, { answer }) =>
  factors.confirmWithPasskey(tx, answer),
);

export const confirmWithCode = provingAction(factorCodeSchema, (tx, { code }) =>
  factors.confirmWithCode(tx, code),
);

export const mailConfirmCode = provingAction(
  nothingSchema,
  async (tx) => ({ ok: true, value: await factors.mailConfirmCode(tx) }),
  () => 'We’ve sent you a code.',
);

export const confirmWithMail = provingAction(mailCodeSchema, (tx, { code }) =>
  factors.confirmWithMail(tx, code),
);

'use server';

import { revalidatePath } from 'next/cache';
import { operatorAction } from '@/lib/access/action';
import {
  actOnReport,
  invite,
  liftSuppression,
  OperatorStays,
  setSuspended,
  switchSite,
  takeBack,
} from '@/lib/features/operator/mutations';
import {
  accountSchema,
  addressSchema,
  idSchema,
  reportSchema,
  switchSchema,
} from '@/lib/features/operator/schema';

const drawAgain = () => revalidatePath('/operator');

const INVITED = {
  invited: {
    ok: true,
    value: 'Invited. The email is on its way, and the address can make an account for 14 days.',
  },
  'invited-lately': {
    ok: true,
    value:
      'Invited for 14 days from now. An email went to this address within the last day, so no other one does.',
  },
  member: { ok: false, message: 'This address has an account already.' },
} as const;

export const inviteAction = operatorAction(addressSchema, async (by, { email }) => {
  const outcome = await invite(by, email);
  drawAgain();
  if (typeof outcome === 'string') return INVITED[outcome];
  return {
    ok: false,
    message:
      outcome.code === 'TRUST-3'
        ? 'Whoever reads there asked for no email from here.'
        : 'This address has had as many emails from here as anybody gets in 24 hours.',
  };
});

export const takeBackAction = operatorAction(idSchema, async (by, { id }) => {
  await takeBack(by, id);
  drawAgain();
  return { ok: true, value: 'Taken back.' };
});

export const liftSuppressionAction = operatorAction(addressSchema, async (by, { email }) => {
  if (!(await liftSuppression(by, email))) return { ok: false, message: 'This address isn’t on the list.' };
  drawAgain();
  return { ok: true, value: 'Emails go to this address again.' };
});

const STAYS = {
  ok: false,
  message:
    'Nothing was changed: this account helps to run the site. Take its address out of REBOUND_OPERATORS first, and restart web.',
} as const;

async function unlessOperator(changed: Promise<boolean>): Promise<boolean | 'operator'> {
  try {
    return await changed;
  } catch (error) {
    if (error instanceof OperatorStays) return 'operator';
    throw error;
  }
}

export const suspendAction = operatorAction(accountSchema, async (by, input) => {
  const changed = await unlessOperator(setSuspended(by, input));
  if (changed === 'operator') return STAYS;
  if (!changed)
    return { ok: false, message: 'Nothing was changed: no account has this address, or it is so already.' };
  drawAgain();
  return {
    ok: true,
    value: `${input.act === 'suspend' ? 'Suspended' : 'Opened again'}. An email that tells them is on its way.`,
  };
});

export const reportAction = operatorAction(reportSchema, async (by, input) => {
  const changed = await unlessOperator(actOnReport(by, input));
  if (changed === 'operator') return STAYS;
  if (!changed)
    return {
      ok: false,
      message:
        input.act === 'suspend'
          ? 'Nothing was changed: the account is gone, or suspended already. You can settle the report.'
          : 'Nothing was changed: the report is settled already.',
    };
  drawAgain();
  return { ok: true, value: 'Done.' };
});

export const switchAction = operatorAction(switchSchema, async (by, { name, off }) => {
  await switchSite(by, { name, off: off === 'yes' });
  drawAgain();
  return { ok: true, value: off === 'yes' ? 'Off.' : 'On.' };
});

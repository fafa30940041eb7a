import { HOLD_HOURS_SETTING } from '@/lib/rules/policy';
import { number, optional } from './setting';

const mails = () => number(1, 100_000);

/** How much, and how soon. */
export const limits = {
  /** HOLD-5. */
  REBOUND_HOLD_HOURS: optional(number(HOLD_HOURS_SETTING.from, HOLD_HOURS_SETTING.to), {
    about:
      'Every reply waits at least so many hours, for everybody. It can only lengthen what the rules say.',
    must: `must be a whole number from ${HOLD_HOURS_SETTING.from} to ${HOLD_HOURS_SETTING.to}: it can only lengthen a hold`,
    unset: 'what the rules say',
    example: '48',
    readBy: ['web', 'worker'],
  }),
  REBOUND_WRITES_A_MINUTE: optional(number(10, 1_000_000), {
    about: 'What one account may write in a minute, and in an hour in proportion; more is answered with 429.',
    unset: '120',
    example: '120',
    readBy: ['web'],
  }),
  /** TRUST-2. */
  REBOUND_MAILS_A_DAY: optional(mails(), {
    about:
      'Emails to other people (replies, invitations) in any 24 hours from one account after its first week, which has five a day.',
    unset: '60',
    example: '60',
    readBy: ['web', 'worker'],
  }),
  REBOUND_MAILS_A_RECIPIENT: optional(mails(), {
    about: 'The same to one recipient, from all accounts.',
    unset: '10',
    example: '10',
    readBy: ['web', 'worker'],
  }),
  REBOUND_MAILS_A_NETWORK: optional(mails(), {
    about: 'The same from one network.',
    unset: '30',
    example: '30',
    readBy: ['web', 'worker'],
  }),
};

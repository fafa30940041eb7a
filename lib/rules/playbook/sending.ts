import {
  TRUST_ACCOUNT_HOURS,
  TRUST_MAILS_FIRST_WEEK,
  TRUST_MAILS_LATER,
  TRUST_MAILS_NETWORK,
  TRUST_MAILS_RECIPIENT,
  TRUST_WINDOW_HOURS,
} from '../policy';
import type { Chapter } from './chapter';

export const SENDING = [
  {
    key: 'sending',
    title: 'What Rebound sends to other people',
    rules: [
      {
        id: 'TRUST-1',
        says: `Rebound sends nothing to other people before your account is ${TRUST_ACCOUNT_HOURS} hours old, and no reply before its whole wait has passed since you logged the rejection, whatever date you gave. Your own email app and your own email account only keep the wait.`,
        by: 'trust.ts#mayUseService',
        reading:
          'The wait counts from when the database wrote the rejection down, so a rejection that is deleted and logged again starts afresh here. A coach’s invitation can be handed over as a link at once. On a computer of your own it is the same, except for the demo account, whose email stays there.',
      },
      {
        id: 'TRUST-2',
        says: `In your first week Rebound sends at most ${TRUST_MAILS_FIRST_WEEK} such emails a day, without links. There are also limits for each recipient and each network.`,
        by: 'trust.ts#roomAt',
        reading: `A day is any ${TRUST_WINDOW_HOURS} elapsed hours around the moment of sending, in no time zone. Unless the operator says otherwise it is ${TRUST_MAILS_LATER} emails a day after the first week, ${TRUST_MAILS_RECIPIENT} to one recipient and ${TRUST_MAILS_NETWORK} from one network.`,
      },
      {
        id: 'TRUST-3',
        says: 'Such an email names you and Rebound as the sender, so it needs your name, and carries a link with which its reader stops email from you or from everybody, at once.',
        by: 'trust.ts#senderName',
        reading:
          'Who stopped what is kept as a keyed hash. Sign-in links still reach somebody who stopped everything, if they ask for one.',
      },
      {
        id: 'NOREPLY',
        says: 'An address that nobody reads is pointed out. Nothing is sent or scheduled to it unless you say that you know.',
        by: 'no-reply.ts#unreadAddress',
        reading:
          'It goes by the name before the @ and by the domain. An address that only looks ordinary is not found out.',
      },
    ],
  },
] as const satisfies readonly Chapter[];

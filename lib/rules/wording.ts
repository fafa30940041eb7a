import { UNDO_SECONDS } from './policy';
import type { RuleCode } from './verdict';

type Wording = { title: string; body: string };

/**
 * Each rule's words. `when` is the moment it ends, ready to read, or null where it does not end by itself or is not
 * known. The first sentence of a hold says when, as that is what the person came to ask.
 */
export function wordingOf(code: RuleCode, when: string | null): Wording {
  return WORDING[code](when);
}

const leaves = (when: string | null) =>
  when === null ? 'You can send this reply when its wait is over.' : `You can send this reply from ${when}.`;

const opensEditor = (when: string | null) => {
  if (when === null) return 'The editor opens once the first day is over.';
  return when === 'tomorrow' ? 'The editor opens tomorrow.' : `The editor opens on ${when}.`;
};

const from = (when: string | null) => (when === null ? '' : ` From ${when} it’s fine.`);

const WORDING: Record<RuleCode, (when: string | null) => Wording> = {
  'HOLD-1': (when) => ({
    title: 'Not yet',
    body: `${leaves(when)} Every reply waits 24 hours first, because one written after a night’s sleep reads better. Nobody there is waiting by the hour.`,
  }),
  'HOLD-2': (when) => ({
    title: 'Not yet',
    body: `${leaves(when)} After a late round it waits 48 hours, because you may meet these people again. The best time is within the day after that.`,
  }),
  'HOLD-3': (when) => ({
    title: 'Not yet',
    body: `${leaves(when)} You said this one hurts, so it waits 48 hours. Until then, you can write what you’d never send in the vent.`,
  }),
  'HOLD-4': (when) => ({
    title: 'Not yet',
    body: `${leaves(when)} A reply is never sent on the day you heard, and this time the 24 hours end on that same day.`,
  }),
  'HOLD-5': (when) => ({
    title: 'The wait stays as it is',
    body: `A wait can get longer, but not shorter. You can correct what you logged for ten minutes.${when === null ? '' : ` It ends on ${when}.`}`,
  }),
  'HOLD-6': (when) => ({
    title: 'Not yet',
    body: `${leaves(when)} The wait applies to every way of sending, including this one.`,
  }),
  'HOLD-7': () => ({
    title: 'Your reply is still here',
    body: 'A reply would still be welcome. It stays here until you send it, schedule it or decide not to reply.',
  }),
  'DRAFT-0': (when) => ({
    title: 'Not today',
    body: `${opensEditor(when)} There’s nothing to write on the first day of the plan, so you can rest.`,
  }),
  VENT: () => ({
    title: 'This stays private',
    body: 'What you write in the vent is never sent and never shared, so you can say all of it. You can burn it whenever you like.',
  }),
  CHANNEL: () => ({
    title: 'Better by email',
    body: 'Being asked for a call about feedback can feel like pressure. A few written lines are easier to answer.',
  }),
  'REPLY-1': () => ({
    title: 'One line is enough',
    body: 'Another reply to them was sent or is about to be. If it’s still scheduled, you can edit it or change it back to a draft.',
  }),
  'REPLY-2': () => ({
    title: 'One reply is enough',
    body: 'Another reply to them was sent or is about to be. If it’s still scheduled, you can edit it or change it back to a draft.',
  }),
  'REPLY-3': () => ({
    title: 'One letter is enough',
    body: 'Another reply to them was sent or is about to be, and a single thoughtful one reads best. If it’s still scheduled, you can edit it or change it back to a draft.',
  }),
  'ASK-1': () => ({
    title: 'Don’t ask this time',
    body: 'Without an interview, nobody there has seen enough of you to say something useful. Ask after a later round.',
  }),
  'ASK-2': () => ({
    title: 'You’ve already asked',
    body: 'You can ask for feedback once per rejection. A second time tends to read as not accepting the answer. Only if the hiring manager declines to give feedback can you ask the recruiter, once. Deleting a rejection and logging it again doesn’t change that.',
  }),
  'ASK-3': () => ({
    title: 'Ask about next time',
    body: 'A question about what you could do better is easy to answer. A question about their decision puts them on the defensive.',
  }),
  'PUSH-1': (when) => ({
    title: when === null ? 'This needs a clear reason' : 'Not yet',
    body: `Asking them to reconsider helps in three cases: they got a fact wrong, a final round may reopen, or you have something new that closes the gap. The first and the last need a line of evidence.${from(when)}`,
  }),
  'PUSH-2': () => ({
    title: 'Once, to one person',
    body: 'You can ask one person to reconsider, once, with nobody in copy. More than that closes the door for later, also if you delete the rejection and log it again.',
  }),
  'PUSH-3': () => ({
    title: 'Better to leave it',
    body: 'Arguing doesn’t change an impression, and people remember a warning for a long time. Leaving it keeps the door open.',
  }),
  'NUDGE-2': () => ({
    title: 'No email for that day',
    body: 'An email reminder is only sent on its own day. That day is over, so it was skipped.',
  }),
  'NUDGE-3': () => ({
    title: 'No more email reminders',
    body: 'Email reminders for this plan have stopped. The plan itself stays on Today while it runs.',
  }),
  'BACK-6': (when) => ({
    title: 'A little early',
    body: `For the same role, half a year between two applications gives them something new to look at.${from(when)} A substantial new credential can shorten this.`,
  }),
  'BACK-12': (when) => ({
    title: 'Say what is new',
    body: `Within a year they still remember the first process, so start with what has changed.${when === null ? '' : ` From ${when} you can start fresh, with one line about the first time.`}`,
  }),
  'BACK-ADJ': (when) => ({
    title: 'Give it a month',
    body: `A different role at the same company is fine a month after the last process ended.${from(when)} Mention the earlier one in one line.`,
  }),
  'BACK-OWN': (when) => ({
    title: 'Their own waiting period',
    body: `This employer publishes its own waiting period, and it’s longer.${from(when)}`,
  }),
  'BACK-GUARD': (when) => ({
    title: 'You’ve applied here before',
    body: `This is within the waiting time after your last process here.${from(when)} You can go ahead if you have something new to show, or if you want to anyway. What you choose is saved with the application.`,
  }),
  'BACK-NEWS': () => ({
    title: 'One note at a time',
    body: 'A note to them is being sent, or may have arrived. You can write the next one when that’s clear.',
  }),
  'COACH-1': () => ({
    title: 'Not shared with you',
    body: 'Clients choose what they share, and can stop at any time. This isn’t shared right now.',
  }),
  'COACH-2': () => ({
    title: 'Kept private',
    body: 'A coach sees how much is kept private, and none of what it says.',
  }),
  'TRUST-1': (when) => ({
    title: 'Rebound can’t send this yet',
    body: `${when === null ? 'Rebound sends for you once your account is a day old and, for a reply, a whole wait has passed since you logged it.' : `Rebound can send this from ${when}.`} To send it sooner, use your email app or connect your own email account. You can invite a coach with a link right away.`,
  }),
  'TRUST-2': (when) => ({
    title: when === null ? 'Please leave the link out' : 'That’s enough for now',
    body: `${when === null ? 'In an account’s first week, Rebound sends no links to other people.' : `Rebound can send this from ${when}, because it limits how much it sends for each person, recipient and network.`} Your email app and your own email account have no such limit.`,
  }),
  'TRUST-3': () => ({
    title: 'They’ve asked not to get this',
    body: 'The person at this address asked Rebound not to send them email, so it won’t. Please respect that.',
  }),
  REVIEW: () => ({
    title: 'This month stays as it is',
    body: 'A closed month stays as it was on that day. Reopen it to change something.',
  }),
  DODGE: (when) => ({
    title: 'Too early to look back',
    body: `Some distance helps.${when === null ? '' : ` You can answer this from ${when}.`}`,
  }),
  VERSION: () => ({
    title: 'This was changed somewhere else',
    body: 'Another tab or device saved it after you opened it. Nothing was overwritten.',
  }),
  'UNDO-1': () => ({
    title: 'Too late to undo',
    body: `You can undo this for ${UNDO_SECONDS} seconds. Those are over, so it stays done.`,
  }),
  'UNDO-2': () => ({
    title: 'This can’t be undone any more',
    body: 'Something has changed since, and undoing would overwrite it. Nothing was changed now.',
  }),
  NOREPLY: () => ({
    title: 'Nobody may read this address',
    body: 'This looks like an address that only sends email, so your reply may never reach a person. Use the address of someone you were in touch with, or say that you want to send it anyway.',
  }),
};

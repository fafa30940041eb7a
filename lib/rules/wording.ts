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
  when === null ? 'This reply waits until its hold is over.' : `This reply can leave on ${when}.`;

const from = (when: string | null) => (when === null ? '' : ` From ${when} on it is fine.`);

const WORDING: Record<RuleCode, (when: string | null) => Wording> = {
  'HOLD-1': (when) => ({
    title: 'Not yet',
    body: `${leaves(when)} Every reply rests for 24 hours first, because one written after a night’s sleep reads better. They are not waiting for it today.`,
  }),
  'HOLD-2': (when) => ({
    title: 'Not yet',
    body: `${leaves(when)} After a late round it rests for 48 hours, because these are people you may meet again. The best time is within the day after that.`,
  }),
  'HOLD-3': (when) => ({
    title: 'Not yet',
    body: `${leaves(when)} You said this one hurt, so it rests for 48 hours. Until then the vent is a good place for the other version.`,
  }),
  'HOLD-4': (when) => ({
    title: 'Not yet',
    body: `${leaves(when)} A reply never leaves on the date the news came, and this time 24 hours end on that same date.`,
  }),
  'HOLD-5': (when) => ({
    title: 'The wait stays as it is',
    body: `A wait can get longer, by what comes to light or by a setting, but not shorter; a slip can be put right in the first ten minutes after logging.${when === null ? '' : ` It ends on ${when}.`}`,
  }),
  'HOLD-6': (when) => ({
    title: 'Not yet',
    body: `${leaves(when)} The wait is kept for every way of sending, this one included, so that no hurry can undo it.`,
  }),
  'HOLD-7': () => ({
    title: 'Your reply is still here',
    body: 'Three days have gone by, and a reply would still be welcome. It stays with you until you send it, schedule it or set it aside.',
  }),
  'DRAFT-0': (when) => ({
    title: 'Not today',
    body: `${when === null ? 'The editor opens tomorrow.' : `The editor opens on ${when}.`} The first day of the plan has no writing in it, so that you can rest from it.`,
  }),
  VENT: () => ({
    title: 'This stays with you',
    body: 'What is in the vent is never sent and never shared, so that you can say all of it. You can burn it whenever you like.',
  }),
  CHANNEL: () => ({
    title: 'Better by e-mail',
    body: 'A call to talk the feedback over can feel like pressure on the other side. A few written lines are easier to answer.',
  }),
  'REPLY-1': () => ({
    title: 'One line is enough',
    body: 'Another reply to these people has left or is about to. One that still waits can be changed, or made a draft again first.',
  }),
  'REPLY-2': () => ({
    title: 'One reply is enough',
    body: 'Another reply to these people has left or is about to. One that still waits can be changed, or made a draft again first.',
  }),
  'REPLY-3': () => ({
    title: 'One letter is enough',
    body: 'Another reply to these people has left or is about to, and a single thoughtful one reads best. One that still waits can be changed, or made a draft again first.',
  }),
  'ASK-1': () => ({
    title: 'No question this time',
    body: 'Without an interview nobody there has seen enough of you to say something useful. Keep the question for a later round.',
  }),
  'ASK-2': () => ({
    title: 'You have asked',
    body: 'One question for each rejection is the limit, as a second one tends to read as not accepting the answer. Only when the hiring manager would rather not say can the recruiter be asked, once.',
  }),
  'ASK-3': () => ({
    title: 'Ask about next time',
    body: 'A question about what you could do better is easy to answer. One about their decision puts them on the defensive.',
  }),
  'PUSH-1': (when) => ({
    title: when === null ? 'This needs a clear ground' : 'Not yet',
    body: `Writing back about a decision helps in three cases: they got a fact wrong, a final round may open again, or you have something new that closes the gap. The first and the last take a line of evidence.${from(when)}`,
  }),
  'PUSH-2': () => ({
    title: 'Once, to one person',
    body: 'A decision can be raised once, with one person and no copies. More than that closes the door for later.',
  }),
  'PUSH-3': () => ({
    title: 'Better left as it is',
    body: 'An impression cannot be argued away, and a warning stays in memory for a long time. Leaving it keeps the door open.',
  }),
  'NUDGE-2': () => ({
    title: 'No mail for that day',
    body: 'The morning note is only sent on its own day. That day is over, so it was left out.',
  }),
  'NUDGE-3': () => ({
    title: 'No more mails for this plan',
    body: 'The morning notes have stopped. The plan itself is still on Today for as long as it runs.',
  }),
  'BACK-6': (when) => ({
    title: 'A little early',
    body: `For the same role, half a year between two tries gives them something new to look at.${from(when)} A substantial new credential can shorten this.`,
  }),
  'BACK-12': (when) => ({
    title: 'Say what is new',
    body: `Within a year they still remember the first process, so open with what has changed.${when === null ? '' : ` From ${when} on you start fresh, with one line about the first time.`}`,
  }),
  'BACK-ADJ': (when) => ({
    title: 'Give it a month',
    body: `A different role at the same company is welcome a month after the last process ended.${from(when)} Mention the earlier one in a line.`,
  }),
  'BACK-OWN': (when) => ({
    title: 'Their own waiting period',
    body: `This employer publishes a waiting period of its own, and it is the longer one here.${from(when)}`,
  }),
  'BACK-GUARD': (when) => ({
    title: 'You have been here before',
    body: `Your last process here is not long over.${from(when)} Go ahead if you have something new to show, or if you want to all the same: say which, and it is kept with the application.`,
  }),
  'BACK-NEWS': () => ({
    title: 'One note at a time',
    body: 'A note to these people is on its way, or may have arrived. When that is settled, the next one is welcome.',
  }),
  'COACH-1': () => ({
    title: 'Not shared with you',
    body: 'What a client shares is theirs to choose, and to take back at any moment. This is not shared right now.',
  }),
  'COACH-2': () => ({
    title: 'Kept private',
    body: 'A coach sees how much is kept private and nothing of what it says.',
  }),
};

import {
  ASK_EXPECTATION,
  CORRECTION_WINDOW_MINUTES,
  HOLD_HOURS_EARLY,
  HOLD_HOURS_EMOTIONAL,
  HOLD_HOURS_LATE,
  PUSH_CREDENTIAL_MONTHS,
  PUSH_REOPEN_WEEKS,
  REPLY_WINDOW_HOURS,
  UNPAID_HOURS_LATE,
} from '../policy';
import type { Chapter } from './chapter';

const { of, substance, vague, silence } = ASK_EXPECTATION;

export const REPLYING = [
  {
    key: 'how-far',
    title: 'How far it went',
    rules: [
      {
        id: 'STAGE',
        says: 'An application moves from saved over applied, phone screen, first and later interview and final round to an offer. It ends as accepted, declined, withdrawn, rejected or without an answer, from any stage, and no two of these are counted as one.',
        by: 'stages.ts#STAGES',
      },
      { id: 'TIER-1', says: 'Tier 1: a no without an interview.', by: 'tier.ts#tierOf' },
      {
        id: 'TIER-2',
        says: 'Tier 2: a no after a phone screen or an interview that was neither late nor costly.',
        by: 'tier.ts#tierOf',
      },
      {
        id: 'TIER-3',
        says: `Tier 3: a no after a final round, an offer or something you presented, or after a later interview into which you put ${UNPAID_HOURS_LATE} unpaid hours or more.`,
        by: 'tier.ts#tierOf',
        reading:
          'Something presented at any interview makes Tier 3, as the longer hold wins where rules meet; hours count for a later interview alone. A later interview labelled “presentation” counts as presented unless the person says otherwise.',
      },
    ],
  },
  {
    key: 'whether-and-when',
    title: 'Whether to reply, and when',
    rules: [
      {
        id: 'REPLY-1',
        says: 'Tier 1 needs no reply. Where a recruiter had written to you personally, one line of thanks is recommended.',
        by: 'reply.ts#replyAdvice',
        reading: 'Without such a recruiter the advice is “none”: a line stays possible and is not advised.',
      },
      {
        id: 'REPLY-2',
        says: 'Tier 2: three sentences are recommended: thanks, lasting interest, open to other roles.',
        by: 'reply.ts#replyAdvice',
      },
      {
        id: 'REPLY-3',
        says: 'Tier 3: a thoughtful reply is expected. It stays on Today until it is sent, or set aside with a reason.',
        by: 'reply.ts#replyAdvice',
      },
      {
        id: 'HOLD-1',
        says: `Tiers 1 and 2: no reply leaves before ${HOLD_HOURS_EARLY} hours have gone by.`,
        by: 'hold.ts#holdFor',
      },
      {
        id: 'HOLD-2',
        says: `Tier 3: none before ${HOLD_HOURS_LATE} hours; the best time is between ${HOLD_HOURS_LATE} and ${REPLY_WINDOW_HOURS} hours after the news.`,
        by: 'hold.ts#holdFor',
      },
      {
        id: 'HOLD-3',
        says: `A no that hurts rests for ${HOLD_HOURS_EMOTIONAL} hours, whatever its tier.`,
        by: 'hold.ts#holdFor',
        reading: `At Tier 3 both rules ask for ${HOLD_HOURS_LATE} hours, and the tier’s is named.`,
      },
      {
        id: 'HOLD-4',
        says: 'A reply never leaves on the date of the news where you are, also when the clocks go back that night.',
        by: 'hold.ts#holdFor',
        reading:
          'Where clocks go back across midnight, the next day begins when its date is there for good. The zone is the one in which the rejection was logged, so a journey while the wait runs changes nothing.',
      },
      {
        id: 'HOLD-5',
        says: `A wait gets longer when something comes to light, and never shorter, not even by deleting and logging again. In the first ${CORRECTION_WINDOW_MINUTES} minutes a slip can be put right.`,
        by: 'hold.ts#correctHold',
        reading: `The minutes are half-open: at exactly ${CORRECTION_WINDOW_MINUTES} a shorter wait is refused. They count from the first logging.`,
      },
      {
        id: 'HOLD-6',
        says: 'The wait holds for every way of sending: pages, programs, schedules, and the database itself.',
        by: 'hold.ts#mayLeave',
        reading: 'At exactly the end of the wait a reply may leave.',
      },
      {
        id: 'HOLD-7',
        says: `A Tier 3 reply that is still here after ${REPLY_WINDOW_HOURS} hours is brought up once, kindly. It is never sent for you.`,
        by: 'hold.ts#isToBeSurfaced',
        reading: 'Where a wait was lengthened past that, the reminder comes when the wait is over.',
      },
      {
        id: 'DRAFT-0',
        says: 'Where a plan runs, its first day has no draft: the editor opens when the next day begins.',
        by: 'reply.ts#draftFrom',
      },
      {
        id: 'VENT',
        says: 'The angry version has a place of its own. It is never sent and never shared, and it burns when you say so or after the time you set.',
        by: 'vent.ts#ventBurnsAt',
        reading: 'The time counts from the last word written.',
      },
      {
        id: 'CHANNEL',
        says: 'E-mail is the way to write. A request for a call to talk feedback over is pointed out, since it can feel like pressure.',
        by: 'language/tones.ts#callRequests',
      },
    ],
  },
  {
    key: 'the-reply',
    title: 'What the reply says',
    rules: [
      {
        id: 'ELEMENTS',
        says: 'Five parts in order: thanks, something specific you valued, what interests you there, a light question for feedback, and that you are open to other roles.',
        by: 'reply-shape.ts#ELEMENTS',
      },
      {
        id: 'ASK-1',
        says: 'No question for feedback at Tier 1; possible at Tier 2, where answers tend to be vague; encouraged at Tier 3.',
        by: 'reply.ts#feedbackAsk',
      },
      {
        id: 'ASK-2',
        says: 'One question for each no. Where the hiring manager would rather not say, the recruiter can be asked once, and nobody after that.',
        by: 'reply.ts#mayAskFeedback',
        reading:
          'A full reply carries the question, so it counts as the one. That the hiring manager would rather not say is what the person writes down once the question has left; it can be taken back until the recruiter is asked. The second question is a letter of its own kind, for the recruiter alone, and never goes to the address that was asked before.',
      },
      {
        id: 'ASK-3',
        says: 'A question about growing is fine. One that audits the decision, and arguing with what was said, are pointed out.',
        by: 'language/tones.ts#auditQuestions',
      },
      {
        id: 'ASK-4',
        says: `Of ${of} such questions, ${substance.from} to ${substance.to} bring something of substance, ${vague.from} to ${vague.to} something polite, and ${silence.from} to ${silence.to} no answer. It is said beside the question.`,
        by: 'policy.ts#ASK_EXPECTATION',
      },
      {
        id: 'PUSH-1',
        says: `Raising a decision has three grounds: a plain misunderstanding of fact; a final round that may open again, ${PUSH_REOPEN_WEEKS.from} to ${PUSH_REOPEN_WEEKS.to} weeks later; something new that closes the gap they named, ${PUSH_CREDENTIAL_MONTHS.from} to ${PUSH_CREDENTIAL_MONTHS.to} months later. The first and the third take a line of evidence; a final round that may open again takes none, as there is none to have.`,
        by: 'push.ts#mayPushBack',
        reading:
          'Weeks and months count from the local date of the no, and the last day counts whole. A misunderstanding can be raised once the hold of a reply is over, without an end. An offer counts as a final round. Evidence that is given without need is kept, and looked at like any other (PUSH-3).',
      },
      {
        id: 'PUSH-2',
        says: 'Once for each no, to one person, without copies.',
        by: 'push.ts#mayPushBack',
        reading:
          'The same address twice, in whatever case, is one person; nobody named yet is no breach. One that may have left counts like one that did, and one on its way keeps its person, its ground and its evidence.',
      },
      {
        id: 'PUSH-3',
        says: 'Never against an impression of fit, and never with consequences in the air.',
        by: 'push.ts#mayPushBack',
        reading: 'The evidence is looked at when it is kept, the words of the letter when it is to leave.',
      },
    ],
  },
] as const satisfies readonly Chapter[];

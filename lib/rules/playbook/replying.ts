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
        says: 'An application moves from saved to applied, phone screen, first and later interviews, final round and offer. From any stage it can end as accepted, declined, withdrawn, rejected or without an answer. These endings are never counted as one another.',
        by: 'stages.ts#STAGES',
      },
      { id: 'TIER-1', says: 'Tier 1: rejected without an interview.', by: 'tier.ts#tierOf' },
      {
        id: 'TIER-2',
        says: 'Tier 2: rejected after a phone screen, or after an interview that was neither late nor a lot of unpaid work.',
        by: 'tier.ts#tierOf',
      },
      {
        id: 'TIER-3',
        says: `Tier 3: rejected after a final round, an offer or something you presented, or after a later interview you put ${UNPAID_HOURS_LATE} or more unpaid hours into.`,
        by: 'tier.ts#tierOf',
        reading:
          'Anything presented at any interview makes it Tier 3, because the longer hold wins where rules meet. Hours count only for a later interview. A later interview labelled “presentation” counts as presented unless the person says otherwise.',
      },
    ],
  },
  {
    key: 'whether-and-when',
    title: 'Whether to reply, and when',
    rules: [
      {
        id: 'REPLY-1',
        says: 'Tier 1 needs no reply. If a recruiter contacted you personally, we recommend one line of thanks.',
        by: 'reply.ts#replyAdvice',
        reading: 'Without such a recruiter the advice is “none”: a line is possible, but not advised.',
      },
      {
        id: 'REPLY-2',
        says: 'Tier 2: we recommend three sentences: thanks, continued interest, open to other roles.',
        by: 'reply.ts#replyAdvice',
      },
      {
        id: 'REPLY-3',
        says: 'Tier 3: a thoughtful reply is expected. It stays on Today until you send it or decide not to, with a reason.',
        by: 'reply.ts#replyAdvice',
      },
      {
        id: 'HOLD-1',
        says: `Tiers 1 and 2: no reply is sent before ${HOLD_HOURS_EARLY} hours have passed.`,
        by: 'hold.ts#holdFor',
      },
      {
        id: 'HOLD-2',
        says: `Tier 3: no reply is sent before ${HOLD_HOURS_LATE} hours have passed. The best time is ${HOLD_HOURS_LATE} to ${REPLY_WINDOW_HOURS} hours after you heard.`,
        by: 'hold.ts#holdFor',
      },
      {
        id: 'HOLD-3',
        says: `If a rejection hurts, the reply waits ${HOLD_HOURS_EMOTIONAL} hours, whatever its tier.`,
        by: 'hold.ts#holdFor',
        reading: `At Tier 3 both rules ask for ${HOLD_HOURS_LATE} hours, and the tier’s is named.`,
      },
      {
        id: 'HOLD-4',
        says: 'A reply is never sent on the same day you heard, even if the clocks go back that night.',
        by: 'hold.ts#holdFor',
        reading:
          'If the clocks go back across midnight, the next day begins when its date is there for good. The time zone is the one in which the rejection was logged, so travelling during the wait changes nothing.',
      },
      {
        id: 'HOLD-5',
        says: `A wait can get longer, for example if you add a later stage, but never shorter, not even if you delete the rejection and log it again. You can correct a mistake in the first ${CORRECTION_WINDOW_MINUTES} minutes.`,
        by: 'hold.ts#correctHold',
        reading: `At exactly ${CORRECTION_WINDOW_MINUTES} minutes a shorter wait is refused. The minutes count from when the rejection was first logged.`,
      },
      {
        id: 'HOLD-6',
        says: 'The wait applies to every way of sending: pages, the API, scheduled replies, and the database itself.',
        by: 'hold.ts#mayLeave',
        reading: 'At exactly the end of the wait a reply may be sent.',
      },
      {
        id: 'HOLD-7',
        says: `If a Tier 3 reply is still unsent after ${REPLY_WINDOW_HOURS} hours, we bring it up once, kindly. It is never sent unless you send or schedule it.`,
        by: 'hold.ts#isToBeSurfaced',
        reading: 'If the wait is longer than that, the reminder comes when the wait is over.',
      },
      {
        id: 'DRAFT-0',
        says: 'While a three-day plan runs, there is no drafting on day 0. The editor opens when the next day begins.',
        by: 'reply.ts#draftFrom',
      },
      {
        id: 'VENT',
        says: 'What you’d never send has its own place, the vent. It is never sent and never shared, and it is deleted when you burn it or after the time you set.',
        by: 'vent.ts#ventBurnsAt',
        reading: 'The time counts from the last change.',
      },
      {
        id: 'CHANNEL',
        says: 'Write by email. If a letter asks for a call about the feedback, we point it out, because it can feel like pressure.',
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
        says: 'Five parts, in this order: thanks, something specific you valued, what interests you there, a light request for feedback, and that you are open to other roles.',
        by: 'reply-shape.ts#ELEMENTS',
      },
      {
        id: 'ASK-1',
        says: 'Asking for feedback: not at Tier 1; possible at Tier 2, where answers tend to be vague; encouraged at Tier 3.',
        by: 'reply.ts#feedbackAsk',
      },
      {
        id: 'ASK-2',
        says: 'Ask for feedback once per rejection. If the hiring manager declines to give feedback, you can ask the recruiter once, and nobody after that.',
        by: 'reply.ts#mayAskFeedback',
        reading:
          'A full reply includes the request, so it counts. Once the request is sent, the person can note that the hiring manager declined to give feedback, and can undo that until the recruiter is asked. The second request is a separate kind of letter, for the recruiter alone. It never goes to the address that was asked before.',
      },
      {
        id: 'ASK-3',
        says: 'A question about what you could do better is fine. We point out questions that challenge the decision, and arguing with the feedback.',
        by: 'language/tones.ts#auditQuestions',
      },
      {
        id: 'ASK-4',
        says: `Of ${of} such requests, ${substance.from} to ${substance.to} get a useful answer, ${vague.from} to ${vague.to} a polite, vague one, and ${silence.from} to ${silence.to} none. This is shown beside the request.`,
        by: 'policy.ts#ASK_EXPECTATION',
      },
      {
        id: 'PUSH-1',
        says: `There are three reasons to ask a company to reconsider: a clear factual misunderstanding; a final round that may reopen, ${PUSH_REOPEN_WEEKS.from} to ${PUSH_REOPEN_WEEKS.to} weeks later; something new that closes the gap they named, ${PUSH_CREDENTIAL_MONTHS.from} to ${PUSH_CREDENTIAL_MONTHS.to} months later. The first and the third need a line of evidence. A final round that may reopen needs none, because there is none to have.`,
        by: 'pushback.ts#mayPushBack',
        reading:
          'Weeks and months count from the local date of the rejection, and the last day counts in full. A misunderstanding can be raised as soon as the hold of a reply is over, with no end date. An offer counts as a final round. Evidence given without need is saved and checked like any other (PUSH-3).',
      },
      {
        id: 'PUSH-2',
        says: 'Once per rejection, to one person, with nobody in copy.',
        by: 'pushback.ts#mayPushBack',
        reading:
          'The same address twice, in upper or lower case, is one person. A letter without an address breaks no rule yet. A letter that may have been sent counts as sent. A letter that is scheduled or being sent keeps its person, its reason and its evidence.',
      },
      {
        id: 'PUSH-3',
        says: 'Never against an impression of fit, and never with threats or consequences.',
        by: 'pushback.ts#mayPushBack',
        reading:
          'The evidence is checked when it is saved, and the words of the letter when it is about to be sent.',
      },
    ],
  },
] as const satisfies readonly Chapter[];

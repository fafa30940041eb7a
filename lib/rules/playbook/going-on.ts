import {
  ADJACENT_ROLE_MONTHS,
  CHAMPION_COFFEE_MONTHS,
  CLIENT_SILENT_DAYS,
  FRESH_MONTHS,
  NUDGE_DAYS,
  NUDGE_HOUR_DEFAULT,
  PLAN_LAST_DAY,
  SAME_ROLE_MONTHS,
} from '../policy';
import type { Chapter } from './chapter';

export const GOING_ON = [
  {
    key: 'three-days',
    title: 'The three days',
    rules: [
      {
        id: '72H',
        says: 'A plan begins by itself for Tier 3. For any other no you can start one, or leave it.',
        by: 'plan.ts#planStartsByItself',
      },
      {
        id: '72H-0',
        says: 'The day itself: read it once, write nothing, move for half an hour, cook, go to bed early.',
        by: 'plan.ts#stepsFor',
      },
      {
        id: '72H-1',
        says: 'Day 1: read it again, ten minutes for the disappointment, the five lines, a draft. In the evening, three to five new roles by name.',
        by: 'plan.ts#stepsFor',
      },
      {
        id: '72H-2',
        says: 'Day 2: send the reply, apply to two of those roles, keep your usual day.',
        by: 'plan.ts#stepsFor',
      },
      {
        id: '72H-3',
        says: 'Day 3: apply to the others, ask one person for a coffee, leaf through the journal.',
        by: 'plan.ts#stepsFor',
      },
      {
        id: '72H-4',
        says: `After day ${PLAN_LAST_DAY} the plan is over and says so. If it still takes up most of your week, the pipeline or the way of searching wants a look.`,
        by: 'plan.ts#planHasEnded',
      },
      {
        id: 'NUDGE-1',
        says: `A mail on day ${NUDGE_DAYS[0]} and one on day ${NUDGE_DAYS[1]}, at ${NUDGE_HOUR_DEFAULT} in the morning where you are, or the hour you set.`,
        by: 'nudge.ts#nudgeTimes',
        reading:
          'An hour that the clocks skip moves forward by the gap; one that comes twice means the first. A nudge logged late on its own day is due at once.',
      },
      {
        id: 'NUDGE-2',
        says: 'Never on another day, never twice, and one mail a day however many plans there are.',
        by: 'nudge.ts#nudgeVerdict',
      },
      {
        id: 'NUDGE-3',
        says: 'They stop at once when you unsubscribe, pause or end the plan, accept an offer, or a mail bounces. Their subject names neither company nor occasion.',
        by: 'nudge.ts#nudgeVerdict',
        reading: 'A pause skips a nudge that comes due in it; lifted before, the nudge still comes.',
      },
    ],
  },
  {
    key: 'coming-back',
    title: 'Coming back to a company',
    rules: [
      {
        id: 'BACK-6',
        says: `The same role: not before ${SAME_ROLE_MONTHS} months, unless you have a substantial new credential.`,
        by: 'back.ts#mayReturn',
        reading:
          'Silence counts like a no. Who withdrew or declined waits for nothing. Titles are the same role when they differ in case, spaces, punctuation or gender markers alone. On the very date it is open.',
      },
      {
        id: 'BACK-12',
        says: `The same role after ${FRESH_MONTHS} months: a fresh start, with one line about the first time. Between ${SAME_ROLE_MONTHS} and ${FRESH_MONTHS}: possible, with what is new.`,
        by: 'back.ts#mayReturn',
      },
      {
        id: 'BACK-ADJ',
        says: `Another role there: fine after ${ADJACENT_ROLE_MONTHS} month, with a line about the first time; advised against before.`,
        by: 'back.ts#mayReturn',
      },
      {
        id: 'BACK-OWN',
        says: 'A waiting period that the employer publishes counts where it is longer.',
        by: 'back.ts#mayReturn',
        reading:
          'A credential does not shorten it, as it is theirs and not ours. It holds for other roles too.',
      },
      {
        id: 'BACK-CHAMP',
        says: `A hiring manager who liked you is worth keeping in touch with: connect, a word now and then, a coffee after ${CHAMPION_COFFEE_MONTHS} months.`,
        by: 'champion.ts#CHAMPION_STEPS',
        unseen: true,
      },
      {
        id: 'BACK-NEWS',
        says: 'News, a launch, new leadership, or a much stronger position of yours is a reason to write, asking for nothing.',
        by: 'champion.ts#REASONS_TO_WRITE',
        reading:
          'A note waits for the hold like any reply and for nothing else. Any number may follow one another; the next one waits until it is known that the last has left.',
      },
      {
        id: 'BACK-GUARD',
        says: 'Before you save or apply you hear what happened with that company. Applying inside a closed wait asks for what is new, or for a word that you want to all the same.',
        by: 'back.ts#mayApply',
        reading:
          'Only the wait for the same role is a closed one. Advice against another role is said and stops nothing. A company is the same in every spelling: case, accents, punctuation and legal forms (“Ltd”, “GmbH”) make no difference.',
      },
    ],
  },
  {
    key: 'coaches',
    title: 'Coaches',
    rules: [
      {
        id: 'COACH-1',
        says: 'A coach sees what you consent to, part by part and entry by entry, and nothing from the moment you take it back.',
        by: 'coaching.ts#mayCoachSee',
      },
      {
        id: 'COACH-2',
        says: 'A coach is told how many entries are kept private, and no word of them. The angry version is never shown.',
        by: 'coaching.ts#keptPrivate',
      },
      {
        id: 'COACH-3',
        says: 'Everything that a coach opened is in a record you can read.',
        by: 'coaching.ts#RECORDED_OPENINGS',
      },
      {
        id: 'COACH-4',
        says: 'A coach comments on the entries they are shown. Which clients are inside a plan, thin in the pipeline or silent is worked out and not on a page yet.',
        by: 'coaching.ts#clientSigns',
        reading: `Silent: no sign of life for ${CLIENT_SILENT_DAYS} local days.`,
      },
    ],
  },
] as const satisfies readonly Chapter[];

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
        says: 'For Tier 3, a three-day plan starts on its own. For any other rejection, you can start one if you like.',
        by: 'plan.ts#planStartsByItself',
        reading:
          'A rejection that is written down after its three days starts no plan: nobody is led through days that are over. Whoever wants three days then starts them, and they count from that day.',
      },
      {
        id: '72H-0',
        says: 'Day 0: read it once, write nothing, move for half an hour, cook, go to bed early.',
        by: 'plan.ts#stepsFor',
      },
      {
        id: '72H-1',
        says: 'Day 1: read it again, take ten minutes for the disappointment, write the five lines, draft a reply. In the evening, name three to five new roles.',
        by: 'plan.ts#stepsFor',
      },
      {
        id: '72H-2',
        says: 'Day 2: send the reply, apply to two of those roles, keep to your usual day.',
        by: 'plan.ts#stepsFor',
      },
      {
        id: '72H-3',
        says: 'Day 3: apply to the others, ask one person for a coffee, look through the journal.',
        by: 'plan.ts#stepsFor',
      },
      {
        id: '72H-4',
        says: `After day ${PLAN_LAST_DAY} the plan is over and says so. If the rejection still takes up most of your week, look at your pipeline or at the way you search.`,
        by: 'plan.ts#planHasEnded',
      },
      {
        id: 'NUDGE-1',
        says: `An email reminder on day ${NUDGE_DAYS[0]} and one on day ${NUDGE_DAYS[1]}, at ${NUDGE_HOUR_DEFAULT} in the morning, your local time, or at the hour you set.`,
        by: 'nudge.ts#nudgeTimes',
        reading:
          'An hour that the clocks skip moves forward by the gap. An hour that comes twice means the first one. A reminder whose hour has already passed on its own day is due at once.',
      },
      {
        id: 'NUDGE-2',
        says: 'Never on another day, never twice, and only one reminder a day, however many plans you have.',
        by: 'nudge.ts#nudgeVerdict',
      },
      {
        id: 'NUDGE-3',
        says: 'They stop at once when you unsubscribe, pause or end the plan, accept an offer, or an email bounces. The subject line names neither the company nor the rejection.',
        by: 'nudge.ts#nudgeVerdict',
        reading:
          'A reminder that falls due during a pause is skipped. If you resume before then, it is still sent.',
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
          'Silence counts as a rejection. If you withdrew or declined, there is no wait. Two titles are the same role if they differ only in case, spaces, punctuation or gender markers. On the date itself, you can apply.',
      },
      {
        id: 'BACK-12',
        says: `The same role after ${FRESH_MONTHS} months: a fresh start, with one line about the first time. Between ${SAME_ROLE_MONTHS} and ${FRESH_MONTHS}: possible, if you say what’s new.`,
        by: 'back.ts#mayReturn',
      },
      {
        id: 'BACK-ADJ',
        says: `Another role there: fine after ${ADJACENT_ROLE_MONTHS} month, with a line about the first time. Before that, we advise against it.`,
        by: 'back.ts#mayReturn',
      },
      {
        id: 'BACK-OWN',
        says: 'If the employer publishes its own waiting period and it is longer, it counts.',
        by: 'back.ts#mayReturn',
        reading:
          'A credential does not shorten it, because it is their rule and not ours. It counts for the roles that it is about: this one, this kind, or any. It replaces how long, and not what we say: within it another role is advised against, as within our month.',
      },
      {
        id: 'BACK-CHAMP',
        says: `A hiring manager who liked you is worth keeping in touch with: connect, comment now and then, have a coffee after ${CHAMPION_COFFEE_MONTHS} months.`,
        by: 'champion.ts#CHAMPION_STEPS',
        unseen: true,
      },
      {
        id: 'BACK-NEWS',
        says: 'Company news, a launch, new leadership, or a much stronger position of your own is a reason to write, asking for nothing.',
        by: 'champion.ts#REASONS_TO_WRITE',
        reading:
          'A note waits for the hold like any reply, and for nothing else. You can write any number of notes, one after the other. The next one waits until the last one is known to have been sent.',
      },
      {
        id: 'BACK-GUARD',
        says: 'Before you save or apply, you see what happened with that company before. If you apply before the waiting period ends, we ask what’s new, or whether you want to apply anyway.',
        by: 'back.ts#mayApply',
        reading:
          'Only the waiting period for the same role asks for this. Advice against another role is shown and stops nothing. A company is the same in every spelling: case, accents, punctuation and legal forms (“Ltd”, “GmbH”) make no difference.',
      },
    ],
  },
  {
    key: 'coaches',
    title: 'Coaches',
    rules: [
      {
        id: 'COACH-1',
        says: 'You invite a coach, or accept the invitation of one. A coach sees only what you share, part by part and entry by entry, and nothing from the moment you stop sharing.',
        by: 'coaching.ts#mayCoachSee',
      },
      {
        id: 'COACH-2',
        says: 'A coach sees how many entries you keep private, and not a word of them. Vents are never shown.',
        by: 'coaching.ts#keptPrivate',
      },
      {
        id: 'COACH-3',
        says: 'Everything a coach opened is in a record that you can read.',
        by: 'coaching.ts#RECORDED_OPENINGS',
      },
      {
        id: 'COACH-4',
        says: 'A coach can comment on the entries you share with them, and mark them as reviewed. Whether you are in a three-day plan, have few applications open or have been away is shown to a coach whom you share that with.',
        by: 'coaching.ts#clientSigns',
        reading: `Silent: no activity for ${CLIENT_SILENT_DAYS} local days.`,
      },
    ],
  },
] as const satisfies readonly Chapter[];

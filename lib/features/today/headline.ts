import { STEP_WORDS } from '@/lib/features/today/step-words';
import type { TodayView } from '@/lib/features/today/types';
import type { PlanPhase } from '@/lib/rules/plan';

/** What is said when everything of a plan's day is ticked off. */
const DAY_DONE: Record<PlanPhase, string> = {
  'day-0': 'That was enough for one day.',
  'day-1': 'The heavy part is behind you.',
  'day-2': 'That’s today done.',
  'day-3': 'Three days, and here you are.',
  over: 'Back to normal.',
};

const NOTHING = 'Nothing needs you today.';
const CLIENTS_WAIT = 'Your clients have something for you.';

/** The sentence at the top of Today: it speaks for the day, the plan's where one runs. */
export function headlineOf(
  today: Pick<
    TodayView,
    'next' | 'plans' | 'justOver' | 'isNew' | 'accepted' | 'rejectedToday' | 'pause' | 'back' | 'duties'
  >,
): string {
  const { next } = today;
  if (today.pause) return 'Nothing is asked of you.';
  if (today.back) return 'Good to have you back.';
  if (today.accepted) return `You said yes to ${today.accepted.company}.`;
  if (next?.plan) return STEP_WORDS[next.plan.step].headline;
  const running = today.plans.find(({ state }) => state === 'running');
  if (running) return DAY_DONE[running.phase];
  if (today.justOver.length > 0) return DAY_DONE.over;
  if (today.isNew) return 'A quiet place to start.';
  const kind = next?.kind;
  switch (kind) {
    case 'reply':
      return 'One reply, when you’re ready.';
    case 'journal':
      return 'Five lines while you remember.';
    case undefined:
      return today.rejectedToday ? DAY_DONE['day-0'] : nothingBut(today.duties);
    case 'step':
    case 'first-application':
      return nothingBut(today.duties);
    default:
      return kind satisfies never;
  }
}

/** COACH-4: what is said where one's own search asks nothing: of what waits for somebody in coaching, if anything does. */
export function nothingBut({ waiting, invitations, unopened, asked }: TodayView['duties']): string {
  if (waiting > 0) return CLIENTS_WAIT;
  if (invitations > 0) return 'Someone would like you as their coach.';
  if (asked > 0) return 'Someone would like to be your coach.';
  return unopened > 0 ? 'You have a new client.' : NOTHING;
}

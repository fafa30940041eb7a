import { Temporal } from 'temporal-polyfill';
import type { PlanStepView, PlanView } from '@/lib/features/recovery';
import { STEP_WORDS } from '@/lib/features/today/step-words';
import type { PlanReply, PlanReplyStatus, ReplyRow, Task } from '@/lib/features/today/types';
import { stepsFor } from '@/lib/rules/plan';
import { EVENING_HOUR } from '@/lib/rules/policy';
import { atLocalHour, isBefore, localDate } from '@/lib/rules/time';

type Clock = { now: Temporal.Instant; zone: string };
type Unwritten = { rejectionId: string; company: string; role: string };

/**
 * 72H-0 to 72H-3: what a running plan has for today and is not ticked, in the plan's order. Steps about a reply
 * are left out where there is none to write or it is done; sending waits for its hold (HOLD-1, HOLD-2).
 */
export function tasksOfPlan(plan: PlanView, reply: PlanReply, clock: Clock): Task[] {
  if (plan.state !== 'running') return [];
  const todays = stepsFor(plan.day, plan).map(({ key }) => plan.steps.find((step) => step.key === key));
  return todays
    .filter((step): step is PlanStepView => step !== undefined && !step.done && isCalledFor(step, reply))
    .map((step) => {
      const words = STEP_WORDS[step.key];
      const facts = { ...plan, ...reply };
      const go = words.go?.(facts) ?? null;
      return {
        kind: 'step',
        title: step.title,
        detail: words.detail?.(facts) ?? step.detail,
        ...(step.key === 'send-reply' ? newsOfReply(reply.standing, plan.company) : null),
        href: go?.href ?? null,
        action: go?.label ?? null,
        company: plan.company,
        rejectionId: plan.rejectionId,
        plan: { id: plan.id, step: step.key, day: plan.day },
        opensAt: ifAhead(opening(step, reply, clock), clock.now),
        evening: step.evening,
      };
    });
}

/** Whether a step of a plan speaks of the reply, so that nothing else has to. */
export function isAboutReply({ plan }: Task): boolean {
  return plan?.step === 'draft-reply' || plan?.step === 'send-reply';
}

/** REPLY-3, HOLD-7: an expected reply that could be sent now, where no plan's step speaks of it already. */
export function taskOfReply(reply: ReplyRow): Task {
  return {
    kind: 'reply',
    title: `Reply to ${reply.company}`,
    detail: reply.surfaced
      ? 'A reply would still be welcome. You can also decide not to send one.'
      : 'The wait is over. Send it whenever you’re ready.',
    ...newsOfReply(reply.state, reply.company),
    href: `/rejections/${reply.rejectionId}/reply`,
    action: reply.state === 'none' ? 'Write the reply' : 'Open the reply',
    company: reply.company,
    rejectionId: reply.rejectionId,
    plan: null,
    opensAt: null,
    evening: false,
  };
}

/** What became of a reply that was to leave, where that is news; it is said in place of the usual words. */
function newsOfReply(
  state: PlanReplyStatus | ReplyRow['state'],
  company: string,
): { title: string; detail: string } | null {
  if (state === 'failed') {
    return {
      title: `Your reply to ${company} was not delivered`,
      detail: 'Checking the address often helps.',
    };
  }
  if (state === 'unknown') {
    return {
      title: `Did your reply to ${company} arrive?`,
      detail:
        'The connection broke while we were sending it, so we can’t tell. We won’t send it again on our own.',
    };
  }
  return null;
}

/** JOURNAL: five lines that are not written yet, for a rejection without a plan. */
export function taskOfJournal({ rejectionId, company, role }: Unwritten): Task {
  return {
    kind: 'journal',
    title: `Five lines about ${role} at ${company}`,
    detail:
      'One thing to change, why you think it happened, how far you got, who decided, and what they said. Five minutes.',
    href: `/rejections/${rejectionId}/journal`,
    action: 'Write the five lines',
    company,
    rejectionId,
    plan: null,
    opensAt: null,
    evening: false,
  };
}

/** Where a search begins. */
export const FIRST_APPLICATION: Task = {
  kind: 'first-application',
  title: 'Add the applications you’ve already sent',
  detail: 'Company and role are enough. You can add the rest later.',
  href: '/applications/new',
  action: 'Add an application',
  company: null,
  rejectionId: null,
  plan: null,
  opensAt: null,
  evening: false,
};

/**
 * One thing next, the others after it: what is open now before what opens later, the sooner the earlier; the
 * order they come in decides the rest.
 */
export function inOrder(things: readonly Task[]): { next: Task | null; later: Task[] } {
  const [next = null, ...later] = things
    .map((thing, place) => ({ thing, place }))
    .sort((a, b) => compareOpening(a.thing, b.thing) || a.place - b.place)
    .map(({ thing }) => thing);
  return { next, later };
}

function isCalledFor(step: PlanStepView, { standing }: PlanReply): boolean {
  switch (step.key) {
    case 'draft-reply':
      return standing === 'unwritten';
    case 'send-reply':
      return standing !== 'not-needed' && standing !== 'sent' && standing !== 'set-aside';
    default:
      return true;
  }
}

function opening(step: PlanStepView, reply: PlanReply, { now, zone }: Clock): Temporal.Instant | null {
  if (step.key === 'send-reply') return Temporal.Instant.from(reply.leaveAt ?? reply.opensAt);
  return step.evening ? atLocalHour(localDate(now, zone), EVENING_HOUR, zone) : null;
}

function ifAhead(instant: Temporal.Instant | null, now: Temporal.Instant): string | null {
  return instant && isBefore(now, instant) ? instant.toString() : null;
}

function compareOpening(a: Task, b: Task): number {
  if (a.opensAt === b.opensAt) return 0;
  if (a.opensAt === null) return -1;
  if (b.opensAt === null) return 1;
  return Temporal.Instant.compare(a.opensAt, b.opensAt);
}

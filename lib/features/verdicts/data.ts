import type { Temporal } from 'temporal-polyfill';
import type {
  PastedInvitation,
  PastedMail,
  PastedPage,
  PushbackFacts,
  RejectionFacts,
  ReturnFacts,
} from '@/lib/features/verdicts/schema';
import { orRefuse, read } from '@/lib/reading/read';
import { mayReturn } from '@/lib/rules/back';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { holdFor, mayLeave, replyBy } from '@/lib/rules/hold';
import { nudgeTimes } from '@/lib/rules/nudge';
import { planDay0, planStartsByItself } from '@/lib/rules/plan';
import { NUDGE_HOUR_DEFAULT } from '@/lib/rules/policy';
import { mayPushBack } from '@/lib/rules/pushback';
import { draftFrom, feedbackAsk, replyAdvice } from '@/lib/rules/reply';
import { tierOf } from '@/lib/rules/tier';
import { localDate } from '@/lib/rules/time';

// What the rules say about facts that somebody brings along. `present` stands in where no `now` is given.

type Present = Temporal.Instant;

/** TIER, REPLY, ASK, HOLD, DRAFT-0, 72H and NUDGE for one rejection, reckoned at once. */
export function rejectionVerdict(facts: RejectionFacts, present: Present) {
  const { receivedAt, timeZone, furthestStage, presented, hoursInvested, recruiterReachedOut } = facts;
  const now = facts.now ?? present;
  const tier = tierOf({ furthestStage, presented, hoursInvested });
  const hold = holdFor({ tier, emotional: facts.emotional ?? false, receivedAt, timeZone });
  const today = localDate(now, timeZone);
  const receivedOn = localDate(receivedAt, timeZone);
  const plan = planRuns(facts.plan, { tier, receivedOn, today });
  const leave = mayLeave({ holdUntil: hold.until, code: hold.code, now });
  return {
    tier,
    reply: replyAdvice({ tier, recruiterReachedOut }),
    feedbackAsk: feedbackAsk(tier),
    holdUntil: hold.until.toString(),
    draftFrom: draftFrom({ planRuns: plan, receivedAt, timeZone }).toString(),
    replyBy: replyBy(tier, receivedAt)?.toString() ?? null,
    plan,
    nudges: plan ? nudgesOf(facts, { day0: planDay0({ receivedOn, today }), now }) : [],
    send: {
      allowed: leave.allowed,
      code: leave.code,
      until: leave.allowed ? null : (leave.until?.toString() ?? null),
    },
  };
}

function planRuns(plan: RejectionFacts['plan'], facts: Parameters<typeof planStartsByItself>[0]): boolean {
  return plan === 'auto' ? planStartsByItself(facts) : plan === 'yes';
}

function nudgesOf(
  { timeZone, nudgeHour }: RejectionFacts,
  { day0, now }: { day0: Temporal.PlainDate; now: Temporal.Instant },
) {
  const hour = nudgeHour ?? NUDGE_HOUR_DEFAULT;
  return nudgeTimes({ day0, timeZone, nudgeHour: hour, loggedAt: now }).map(({ day, at, state }) => ({
    day,
    at: at.toString(),
    state,
  }));
}

/** BACK-6, BACK-12, BACK-ADJ, BACK-OWN: what to make of coming back, on today's date in the person's zone. */
export function returnVerdict(facts: ReturnFacts, present: Present) {
  const { role, history, credential, employerMonths, timeZone } = facts;
  const today = localDate(facts.now ?? present, timeZone);
  const answer = mayReturn({ role, today, history, credential: credential ?? false, employerMonths });
  const { verdict, code, from, because } = answer;
  return { verdict, code, from: from?.toString() ?? null, because };
}

/** PUSH-1, PUSH-2, PUSH-3: whether a decision may be raised, and the window in which it may. */
export async function pushbackVerdict(facts: PushbackFacts, present: Present) {
  const { evidence } = facts;
  const [threat = null] = evidence ? orRefuse(await read('threats', [evidence])) : [];
  const threatens = threat !== null;
  const answer = mayPushBack({ ...facts, threatens, now: facts.now ?? present });
  const { allowed, code, because, window } = answer;
  return {
    allowed,
    code,
    from: window?.from.toString() ?? null,
    until: window?.until?.toString() ?? null,
    because,
  };
}

/** What an invitation says of each event, for whoever pastes one. Nothing of it is kept. */
export async function invitationVerdict({ source }: PastedInvitation) {
  const found = orRefuse(await read('calendar', { source }));
  const events = (found?.events ?? []).map(({ words: _, uid: __, stampedAt: ___, ...event }) => event);
  return { events };
}

/** What a posting says, for whoever pastes one. Nothing of it is kept, and nothing is fetched. */
export async function postingVerdict({ html, text, url, today }: PastedPage, present: Present) {
  const found = orRefuse(
    await read('posting', {
      ...{ html: html ?? undefined, text: text ?? undefined, url: url ?? undefined },
      today: today ?? localDate(present, 'UTC').toString(),
    }),
  );
  const { words: _, workMode, ...posting } = found;
  return { ...posting, remote: workMode === null ? null : workMode === 'remote' };
}

/** READ-1: what kind of mail somebody has, and what stands in it. Nothing of it is kept. */
export async function mailVerdict({ source, timeZone, today, own }: PastedMail, present: Present) {
  const day = today ?? localDate(present, timeZone).toString();
  const { verdict } = orRefuse(await read('mail', { source, timeZone, today: day, own: own ?? undefined }));
  return { ...verdict, companyKey: verdict.company && companyKey(verdict.company) };
}

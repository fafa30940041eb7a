import { Temporal } from 'temporal-polyfill';
import { ADJACENT_ROLE_MONTHS, FRESH_MONTHS, SAME_ROLE_MONTHS } from './policy';
import { isSameKind, isSameRole } from './role';
import type { Ending, Stage } from './stages';
import { addMonths, laterDate, startOfLocalDay } from './time';
import { allow, type RuleCode, refuse, type Verdict } from './verdict';

/** The rules that can decide when to come back. */
export const RETURN_CODES = ['BACK-6', 'BACK-12', 'BACK-ADJ', 'BACK-OWN'] as const satisfies RuleCode[];
export type ReturnCode = (typeof RETURN_CODES)[number];

/** The local dates from which a company can be applied to again, and which rule sets each. */
export type ReturnDates = {
  /** BACK-6: the same role, with something new to show. */
  sameRoleFrom: Temporal.PlainDate;
  /** BACK-12: the same role, as a fresh candidate. */
  freshFrom: Temporal.PlainDate;
  /** BACK-ADJ: a different role there. */
  adjacentFrom: Temporal.PlainDate;
  ruledBy: Record<'sameRole' | 'fresh' | 'adjacent', ReturnCode>;
};

/**
 * BACK-6, BACK-12, BACK-ADJ, BACK-OWN: calendar months from the local date on which the process ended. An employer's
 * published waiting period (months) replaces each figure that it is longer than.
 */
export function returnDates(process: {
  endedOn: Temporal.PlainDate;
  employerMonths?: number | null;
}): ReturnDates {
  const { endedOn } = process;
  const own = process.employerMonths ?? 0;
  const from = (months: number) => laterDate(addMonths(endedOn, months), addMonths(endedOn, own));
  return {
    sameRoleFrom: from(SAME_ROLE_MONTHS),
    freshFrom: from(FRESH_MONTHS),
    adjacentFrom: from(ADJACENT_ROLE_MONTHS),
    ruledBy: {
      sameRole: own > SAME_ROLE_MONTHS ? 'BACK-OWN' : 'BACK-6',
      fresh: own > FRESH_MONTHS ? 'BACK-OWN' : 'BACK-12',
      adjacent: own > ADJACENT_ROLE_MONTHS ? 'BACK-OWN' : 'BACK-ADJ',
    },
  };
}

/** BACK-OWN: what an employer's own waiting period is about: this role, this kind of role, any role there. */
export const WAIT_SCOPES = ['role', 'kind', 'any'] as const;
export type WaitScope = (typeof WAIT_SCOPES)[number];

/** BACK-OWN: whether a period of that scope, after a process for one role, is about applying for another. */
function isAbout(scope: WaitScope, process: string, role: string): boolean {
  switch (scope) {
    case 'any':
      return true;
    case 'kind':
      return isSameKind(process, role);
    case 'role':
      return isSameRole(process, role);
    default:
      return scope satisfies never;
  }
}

/**
 * BACK-OWN: of processes with one company those that decide on which day it can be asked again for their role. One that a later
 * one keeps closed decides nothing: any at all, one of that kind of role, or one for that very role, as the period says.
 */
export function deciding<Process extends { role: string; opens: string }>(
  processes: readonly Process[],
  scope: WaitScope,
): Process[] {
  return processes.filter(
    (one, place) =>
      !processes.some(
        (other, at) =>
          at !== place &&
          isAbout(scope, other.role, one.role) &&
          (other.opens > one.opens || (other.opens === one.opens && at < place)),
      ),
  );
}

/** The ways an earlier process ended that say something about coming back; an accepted offer is none of them. */
export const PROCESS_OUTCOMES = [
  'rejected',
  'withdrawn',
  'declined',
  'ghosted',
] as const satisfies readonly Ending[];
export type ProcessOutcome = (typeof PROCESS_OUTCOMES)[number];

/** One earlier process with the company; `endedOn` is the person's local date, null where nobody knows it (DATES). */
export type PastProcess = {
  role: string;
  outcome: ProcessOutcome;
  endedOn: Temporal.PlainDate | null;
  furthestStage: Stage;
};

/** What to make of applying today, the strictest first. */
export const RETURN_ANSWERS = ['wait', 'advised-against', 'possible', 'fresh', 'fine'] as const;
export type ReturnAnswer = (typeof RETURN_ANSWERS)[number];

/** `from` is the local date on which a wait or an advice against ends, and null for the others. */
export type Return<Process extends PastProcess = PastProcess> = {
  verdict: ReturnAnswer;
  code: ReturnCode;
  from: Temporal.PlainDate | null;
  because: string;
  /** The process that decides; null where there was none. */
  process: Process | null;
};

/**
 * BACK-6, BACK-12, BACK-ADJ, BACK-OWN: what to make of applying for `role` on the local date `today`, after any
 * number of processes with the company: the strictest decides and is named. On the very date a wait ends it is over.
 *
 * Where the playbook leaves room:
 * - who withdrew or declined waits for nothing; silence counts like a no, as a process was begun and came to its end;
 * - a credential shortens the six months and never the employer's own longer period;
 * - that period replaces the figure and not the answer: another role that it is about is advised against for as long, and
 *   the same role waits;
 * - a process that ended on a day nobody knows closes nothing, as no day could be named on which it opens: it is brought up.
 */
export function mayReturn<Process extends PastProcess>(application: {
  role: string;
  today: Temporal.PlainDate;
  history: readonly Process[];
  /** A substantial new credential is recorded. */
  credential: boolean;
  /** The employer's own published waiting period, in calendar months. */
  employerMonths?: number | null;
  /** What it is about; any role there where that was not said. */
  employerScope?: WaitScope;
}): Return<Process> {
  const answers = application.history.map((process) => afterOne(process, application));
  return answers.reduce(stricter, {
    verdict: 'fine',
    code: 'BACK-6',
    from: null,
    because: 'there is no earlier process here',
    process: null,
  });
}

function afterOne<Process extends PastProcess>(
  process: Process,
  application: {
    role: string;
    today: Temporal.PlainDate;
    credential: boolean;
    employerMonths?: number | null;
    employerScope?: WaitScope;
  },
): Return<Process> {
  const { role, today, credential, employerScope = 'any' } = application;
  const sameRole = isSameRole(role, process.role);
  if (!ASKS_FOR_TIME[process.outcome]) {
    const because = 'the earlier process was ended from this side';
    return { verdict: 'fine', code: sameRole ? 'BACK-6' : 'BACK-ADJ', from: null, because, process };
  }
  if (process.endedOn === null) return afterAnUnknownDay(process, sameRole);
  const employerMonths = isAbout(employerScope, process.role, role) ? application.employerMonths : null;
  const dates = returnDates({ endedOn: process.endedOn, employerMonths });
  const before = (date: Temporal.PlainDate) => Temporal.PlainDate.compare(today, date) < 0;
  if (!sameRole) {
    const { adjacentFrom, ruledBy } = dates;
    return before(adjacentFrom)
      ? {
          verdict: 'advised-against',
          code: ruledBy.adjacent,
          from: adjacentFrom,
          because: 'another process here ended a short while ago',
          process,
        }
      : {
          verdict: 'fine',
          code: 'BACK-ADJ',
          from: null,
          because: 'it is a different role, and enough time has gone by',
          process,
        };
  }
  const { sameRoleFrom, freshFrom, ruledBy } = dates;
  if (before(sameRoleFrom)) {
    return credential && ruledBy.sameRole === 'BACK-6'
      ? {
          verdict: 'possible',
          code: 'BACK-6',
          from: null,
          because: 'there is a new credential to show',
          process,
        }
      : {
          verdict: 'wait',
          code: ruledBy.sameRole,
          from: sameRoleFrom,
          because: 'the same role was decided a short while ago',
          process,
        };
  }
  return before(freshFrom)
    ? { verdict: 'possible', code: 'BACK-12', from: null, because: 'it takes a word on what is new', process }
    : {
        verdict: 'fresh',
        code: 'BACK-12',
        from: null,
        because: 'the same role was long enough ago',
        process,
      };
}

function afterAnUnknownDay<Process extends PastProcess>(
  process: Process,
  sameRole: boolean,
): Return<Process> {
  const because = 'nobody knows when the earlier process ended';
  return sameRole
    ? { verdict: 'possible', code: 'BACK-6', from: null, because, process }
    : { verdict: 'fine', code: 'BACK-ADJ', from: null, because, process };
}

const ASKS_FOR_TIME: Record<ProcessOutcome, boolean> = {
  rejected: true,
  ghosted: true,
  withdrawn: false,
  declined: false,
};

/** The stricter of two answers; of two alike the one that ends later, then the first that names a process. */
function stricter<Process extends PastProcess>(
  first: Return<Process>,
  second: Return<Process>,
): Return<Process> {
  const order = RETURN_ANSWERS.indexOf(first.verdict) - RETURN_ANSWERS.indexOf(second.verdict);
  if (order !== 0) return order < 0 ? first : second;
  if (first.process === null) return second;
  if (first.from === null || second.from === null) return first;
  return Temporal.PlainDate.compare(first.from, second.from) < 0 ? second : first;
}

/** BACK-GUARD: why somebody applies inside a closed window: something new to show, or all the same. */
export const RETURN_GROUNDS = ['credential', 'override'] as const;
export type ReturnGround = (typeof RETURN_GROUNDS)[number];

/**
 * BACK-GUARD: whether an application may go out. A wait is refused until its date begins in the person's zone, unless
 * a ground is given, which is then recorded; everything milder is a warning and no refusal.
 */
export function mayApply(
  answer: Pick<Return, 'verdict' | 'from'>,
  { ground, timeZone }: { ground: ReturnGround | null; timeZone: string },
): Verdict {
  if (answer.verdict !== 'wait') return allow('BACK-GUARD', 'no waiting period runs');
  if (ground !== null) return allow('BACK-GUARD', `applied inside the period: ${ground}`);
  const until = answer.from && startOfLocalDay(answer.from, timeZone);
  return refuse('BACK-GUARD', until, 'a waiting period runs for this role');
}

/**
 * BACK-GUARD: whether something may be added without a word about the history: a no that is still close is brought up
 * once, saved or applied for alike, and `seen` says that it was. What `mayApply` refuses stays refused.
 */
export function mayAddUnseen(
  answer: Pick<Return, 'verdict' | 'from'>,
  { seen, timeZone }: { seen: boolean; timeZone: string },
): Verdict {
  if (seen || !BRINGS_UP[answer.verdict]) return allow('BACK-GUARD', 'there is no history to bring up');
  const until = answer.from && startOfLocalDay(answer.from, timeZone);
  return refuse('BACK-GUARD', until, 'the history was not seen yet');
}

const BRINGS_UP: Record<ReturnAnswer, boolean> = {
  wait: true,
  'advised-against': true,
  possible: true,
  fresh: false,
  fine: false,
};

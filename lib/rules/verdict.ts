import type { Temporal } from 'temporal-polyfill';
import type { PlaybookId } from './playbook';

/** The playbook ids a verdict can name. The same code goes into an API answer, a toast and a log line. */
export const RULE_CODES = [
  'HOLD-1',
  'HOLD-2',
  'HOLD-3',
  'HOLD-4',
  'HOLD-5',
  'HOLD-6',
  'HOLD-7',
  'DRAFT-0',
  'VENT',
  'CHANNEL',
  'REPLY-1',
  'REPLY-2',
  'REPLY-3',
  'ASK-1',
  'ASK-2',
  'ASK-3',
  'PUSH-1',
  'PUSH-2',
  'PUSH-3',
  'NUDGE-2',
  'NUDGE-3',
  'BACK-6',
  'BACK-12',
  'BACK-ADJ',
  'BACK-OWN',
  'BACK-GUARD',
  'BACK-NEWS',
  'COACH-1',
  'COACH-2',
  'TRUST-1',
  'TRUST-2',
  'TRUST-3',
  'NOREPLY',
  'REVIEW',
  'DODGE',
  'VERSION',
  'UNDO-1',
  'UNDO-2',
] as const satisfies readonly PlaybookId[];
export type RuleCode = (typeof RULE_CODES)[number];

/** Whether a short code is a rule's. */
export const isRuleCode = (code: string): code is RuleCode => RULE_CODES.some((one) => one === code);

/** A rule that says yes; `code` names the rule that was asked. */
export type Allowed = { allowed: true; code: RuleCode; because: string };

/**
 * A rule that says no: which rule, and the instant it ends (null where it does not end by itself). `quote` is the
 * sentence of the person's own that it is about: private, for their eyes and for no log.
 */
export type Refused = {
  allowed: false;
  code: RuleCode;
  until: Temporal.Instant | null;
  because: string;
  quote?: string;
  /** The field of the form that it is about, where it is about one. */
  field?: string;
  /** VERSION: what is there now, private as a quote is. */
  current?: Current;
};

/** What stands in a row that somebody else changed meanwhile, by the names of its fields; without a version for a letter. */
export type Current = {
  version: number | null;
  values: Readonly<Record<string, string | number | boolean | null>>;
};

/**
 * What a rule answers. `because` is the deciding fact in a few words, without moments, names or private text,
 * so that it can be logged; people read `explain(verdict)` instead.
 */
export type Verdict = Allowed | Refused;

export function allow(code: RuleCode, because: string): Allowed {
  return { allowed: true, code, because };
}

export function refuse(code: RuleCode, until: Temporal.Instant | null, because: string): Refused {
  return { allowed: false, code, until, because };
}

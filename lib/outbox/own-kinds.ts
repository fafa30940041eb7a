/**
 * The kinds of mail that go to the person who owns their row. Every other one goes to somebody who has not asked for it
 * and is under lib/outbox/to-others.ts, so a kind that nobody thought of is as well. `rebound.goes_to_its_owner` says
 * the same in the database; lib/worker/kinds.data.test.ts walks the handlers.
 */
export const OWN_KINDS = [
  'sign-in',
  'security',
  'confirm-code',
  'account-leaving',
  'export-ready',
  'nudge',
  'plan-finished',
  'reply-unlocked',
  'reply-sent',
  'reply-returned',
  'come-back',
  'month-ready',
  'coach-comment',
  'client-news',
  'webhook',
  'webhook-paused',
] as const;

export const goesToItsOwner = (kind: string): boolean => OWN_KINDS.some((own) => own === kind);

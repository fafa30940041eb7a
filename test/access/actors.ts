import type { Fixtures } from '@/test/access/fixtures';

/**
 * In whose name a statement runs, as lib/access/transaction.ts sets it. `coach`, `revoked` and `intruder` (a
 * stranger, without any consent) act for the owner, the way a coach's scope does; `signedOut` is no name at
 * all; the last four are the purposes.
 */
export const ACTORS = [
  'owner',
  'stranger',
  'coach',
  'revoked',
  'intruder',
  'signedOut',
  'identity',
  'worker',
  'mailbox',
  'operator',
] as const;
export type Actor = (typeof ACTORS)[number];

export type Context = { actor: string; tenant: string; purpose: string };

export function contextOf(actor: Actor, { owner, stranger, coach, revoked }: Fixtures): Context {
  const forOwner = (acting: string) => ({ actor: acting, tenant: owner.me.userId, purpose: '' });
  switch (actor) {
    case 'owner':
      return forOwner(owner.me.userId);
    case 'stranger':
      return { actor: stranger.me.userId, tenant: stranger.me.userId, purpose: '' };
    case 'coach':
      return forOwner(coach.me.userId);
    case 'revoked':
      return forOwner(revoked.me.userId);
    case 'intruder':
      return forOwner(stranger.me.userId);
    case 'signedOut':
      return { actor: '', tenant: '', purpose: '' };
    case 'identity':
    case 'worker':
    case 'mailbox':
    case 'operator':
      return { actor: '', tenant: '', purpose: actor };
    default:
      return actor satisfies never;
  }
}

/** Whose rows are an actor's own; nobody's for those without a name. */
export function personOf(actor: Actor, { owner, stranger, coach, revoked }: Fixtures) {
  const people: Partial<Record<Actor, { userId: string; email: string }>> = {
    owner: owner.me,
    stranger: stranger.me,
    coach: coach.me,
    revoked: revoked.me,
    intruder: stranger.me,
  };
  return people[actor] ?? null;
}

declare const minted: unique symbol;

/** A person acting on their own rows. Made by lib/access alone, from a session, a token or a job. */
export type ClientScope = {
  readonly kind: 'client';
  readonly userId: string;
  readonly [minted]: true;
};

/** A coach acting for one client under one running coaching. Made by lib/access alone. */
export type CoachScope = {
  readonly kind: 'coach';
  readonly coachId: string;
  readonly userId: string;
  readonly coachingId: string;
  readonly [minted]: true;
};

/** Work that is nobody's own: resolving who someone is, settling the outbox, local mode's mailbox. */
export type SystemScope = {
  readonly kind: 'system';
  readonly purpose: 'identity' | 'worker' | 'mailbox';
  readonly [minted]: true;
};

export type Scope = ClientScope | CoachScope | SystemScope;

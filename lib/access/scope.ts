declare const minted: unique symbol;

/** Where a request comes from: its browser ("Firefox on Linux"), and its network as far as a proxy vouches for it. */
export type Whence = { readonly device: string | null; readonly network: string | null };

/** The signed-in browser or the API token through which a person acts, or an operator's command that acts for them. */
export type Through =
  | ({
      readonly kind: 'browser';
      readonly sessionId: string;
      /** When the person last showed that it is them, by signing in or with a factor; ISO 8601. */
      readonly confirmedAt: string | null;
    } & Whence)
  | ({ readonly kind: 'token' | 'operator' } & Whence);

/** A person acting on their own rows. Made by lib/access alone, from a session, a token or a job. */
export type ClientScope = {
  readonly kind: 'client';
  readonly userId: string;
  /** Absent where the worker acts for them. */
  readonly through?: Through;
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
  readonly purpose: 'identity' | 'worker' | 'mailbox' | 'operator';
  readonly [minted]: true;
};

export type Scope = ClientScope | CoachScope | SystemScope;

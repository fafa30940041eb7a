import type { Naming, SaidStage } from '@/lib/rules/own-stages';

/**
 * The acting person, as the statement that opens a transaction answers them (`rebound.open_scope`). `zone` is an IANA
 * name and `locale` a BCP 47 tag, so the rules' `Viewer` is one too. `nudgeHour` is a local hour, `ghostDays` are
 * local days, `ventHours` and `holdHours` elapsed hours (HOLD-5: null leaves a hold to the rules).
 */
export type Viewer = {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly zone: string;
  /** Whether the person picked the zone; detection leaves it alone then. */
  readonly zoneChosen: boolean;
  readonly locale: string;
  readonly nudgeHour: number;
  readonly ghostDays: number;
  readonly ventHours: number;
  readonly holdHours: number | null;
  /** NUDGE-3: kinds of mail that the person does not want. */
  readonly mutedMails: readonly string[];
  /** Local hours between which no notification is sent; both or none. */
  readonly quietFrom: number | null;
  readonly quietUntil: number | null;
  /** NUDGE-3: the break from everything that is running now; instants in ISO 8601, `until` null until they say so. */
  readonly paused: { readonly since: string; readonly until: string | null } | null;
  /** STAGE: what they call their stages, and the rounds of their own. */
  readonly stages: readonly SaidStage[];
  readonly demo: boolean;
  /** TRUST-1: when the account was made, in ISO 8601. */
  readonly madeAt: string;
  /** In a coach's transaction what the client is called: their address where they gave no name. */
  readonly client?: string;
  /** In a coach's transaction what the client calls their stages: what a coach reads of them says so too. */
  readonly clientStages?: readonly SaidStage[];
};

/** STAGE: the names of stages that the rows of a transaction speak in: a coach reads in the client's. */
export const clientNaming = ({ scope, viewer }: Owned): Naming =>
  scope.kind === 'coach' ? { stages: viewer.clientStages } : viewer;

type Owned = { readonly scope: { readonly kind: 'client' | 'coach' }; readonly viewer: Viewer };

/** What the frame around every page shows, read with the session. */
export type Frame = {
  /** COACH-1: whom the person coaches now, as of the start of the request. */
  readonly coachings: readonly { readonly id: string; readonly clientId: string }[];
  /** Whether somebody asks them to be their coach. */
  readonly invited: boolean;
  /** Whether a coach asks to be theirs, and whether they ask anybody themselves (COACH-1). */
  readonly asked: boolean;
  readonly asks: boolean;
  /** Whether they keep an application of their own. */
  readonly searches: boolean;
  /** Whether they sign in with a factor, without which no client is opened. */
  readonly secured: boolean;
  /**
   * What they have not been told yet, the latest first; `createdAt` in ISO 8601. `about` says whose news it is; null
   * for what there is no more.
   */
  readonly notices: readonly {
    id: string;
    kind: string;
    subjectId: string;
    createdAt: string;
    about: { company: string | null; person: string | null };
  }[];
};

/** Whether the coach's pages belong in the person's navigation: they coach somebody, or are asked to, or ask. */
export const isCoach = ({ coachings, invited, asks }: Frame): boolean =>
  invited || asks || coachings.length > 0;

/** Whether the person is here for others alone: they coach, and keep no application of their own. */
export const coachesOnly = (frame: Frame): boolean => isCoach(frame) && !frame.searches;

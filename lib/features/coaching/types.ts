import type { CoachingScope } from '@/lib/rules/coaching';
import type { Decider, Stage } from '@/lib/rules/stages';

/** An invitation waits, is answered, and ends by either side. An ended one stays ended: it takes a new invitation. */
export const COACHING_STATES = ['invited', 'active', 'declined', 'revoked'] as const;
export type CoachingState = (typeof COACHING_STATES)[number];

/** The client's view of one coach. Instants are ISO 8601 in UTC. */
export type Coaching = {
  /** COACH-1: of an open invitation, what the client may hand over. */
  link: string;
  id: string;
  /** The name appears once the coach has accepted. */
  coach: { name: string | null; email: string };
  state: CoachingState;
  scopes: CoachingScope[];
  invitedAt: string;
  answeredAt: string | null;
  endedAt: string | null;
  /** Journal entries this coach can open. */
  shared: number;
  /** COACH-2: entries this coach is told the number of, and nothing else. */
  kept: number;
  /** Templates this coach can read; each is shown by itself. */
  templates: number;
  /** Whether they are shown the patterns, and the state of the search: off until given. */
  patterns: boolean;
  searchState: boolean;
  /** Closed months and thoughts that they can read; each is shown by itself. */
  reviews: number;
  thoughts: number;
};

/** COACH-3: what a coach opened on one of the client's days, with how often. */
export type Visit = {
  /** The latest opening's id and instant. */
  id: string;
  at: string;
  by: string;
  what: 'overview' | 'entry' | 'template' | 'patterns' | 'search-state' | 'review' | 'thought';
  /** Null but for an entry, and for one that the client has deleted since. */
  entry: { id: string; company: string; role: string } | null;
  /** Null but for a template, and for one that the client has deleted since. */
  templateId: string | null;
  times: number;
};

/** A comment as either side reads it. */
export type CommentView = {
  id: string;
  entryId: string;
  by: string;
  /** True where the reader wrote it. */
  mine: boolean;
  body: string;
  createdAt: string;
  seenAt: string | null;
};

/** The newest comment, as Today shows it. */
export type LatestComment = CommentView & {
  company: string;
  /** False once the coaching has ended. */
  running: boolean;
};

/** An invitation as the invited person reads it, before they answer. */
export type Invitation = { id: string; client: string; scopes: CoachingScope[]; invitedAt: string };

/** The coach's view of one client, before anything is opened. */
export type Client = {
  coachingId: string;
  name: string;
  /** Entries shown to this coach, and when the newest was (COACH-2: the others are a number). */
  shared: number;
  kept: number;
  latestSharedAt: string | null;
};

/** A shown entry in a list: its heading, and no line of it. */
export type SharedEntry = {
  id: string;
  company: string;
  role: string;
  /** The client's local day of the rejection, YYYY-MM-DD. */
  receivedOn: string;
  sharedAt: string;
  comments: number;
};

/** JOURNAL: the five lines, as the client wrote them, with the conversation under them. */
export type OpenedEntry = {
  id: string;
  company: string;
  role: string;
  receivedOn: string;
  stageReached: Stage;
  decidedBy: Decider;
  feedback: string | null;
  oneThing: string | null;
  gut: string | null;
  comments: CommentView[];
};

/** How an invitation gets to the coach: by the service's mail, or as a link that the client hands over. */
export const INVITATION_WAYS = ['mail', 'link'] as const;
export type InvitationWay = (typeof INVITATION_WAYS)[number];

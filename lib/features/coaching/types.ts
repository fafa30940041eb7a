import type { CommentView } from '@/lib/features/coaching/schema';
import type { ClientSigns, CoachingScope } from '@/lib/rules/coaching';
import type { Finding, PATTERN_STATES } from '@/lib/rules/patterns';
import type { Decider, Stage } from '@/lib/rules/stages';
import type { ThoughtPattern } from '@/lib/rules/thoughts';

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
  /** Whose word ended it; null while it runs, and where it ended before that was kept. */
  endedBy: (typeof SHARING_ENDERS)[number] | null;
  /** Journal entries this coach can open. */
  shared: number;
  /**
   * COACH-2: entries that are not shared on their own. The coach is told the number; a shared month shows some of each in
   * it.
   */
  kept: number;
  /** Templates this coach can read; each is shown by itself. */
  templates: number;
  /** Whether they are shown the patterns, and the state of the search: off until given. */
  patterns: boolean;
  searchState: boolean;
  /** Closed months that they can read, and how many thoughts; each is shown by itself. A month is YYYY-MM. */
  months: readonly { id: string; month: string }[];
  thoughts: number;
};

/** COACH-3: what a coach opened on one of the client's days, with how often. */
export type Visit = {
  /** The latest opening's id and instant, and the instant of the first. */
  id: string;
  at: string;
  firstAt: string;
  by: string;
  what: 'overview' | 'entry' | 'template' | 'patterns' | 'search-state' | 'review' | 'thought';
  /** The entry, where one was opened and is still there. */
  entry: { id: string; company: string; role: string } | null;
  /** The template, where one was opened and is still there. */
  templateId: string | null;
  /** The month (YYYY-MM), where one was opened and is still there. */
  month: string | null;
  /** Every opening counts, also where one followed upon another at once. */
  times: number;
};

/** A comment, or a "next time I will" that the coach suggests. */
export const COMMENT_KINDS = ['comment', 'suggestion'] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

/** What the client made of a suggestion. */
export const SUGGESTION_ANSWERS = ['taken', 'left'] as const;
export type SuggestionAnswer = (typeof SUGGESTION_ANSWERS)[number];

/** What waits for a coach: an answer not read, an entry not opened, changed since it was reviewed, or opened only. */
export const QUEUE_STATES = ['answer', 'new', 'changed', 'read'] as const;
export type QueueState = (typeof QUEUE_STATES)[number];

/** The newest comment, as Today shows it. */
export type LatestComment = CommentView & {
  company: string;
  /** False once the coaching has ended. */
  running: boolean;
};

/** One thing in the queue, by the heading of its entry. */
export type QueueItem = {
  coachingId: string;
  client: string;
  entryId: string;
  company: string;
  role: string;
  /** The client's local day of the rejection, YYYY-MM-DD. */
  receivedOn: string;
  state: QueueState;
  /** Since when it waits: shown, or answered. */
  since: string;
};

/** An invitation as the invited person reads it, before they answer. */
export type Invitation = { id: string; client: string; scopes: CoachingScope[]; invitedAt: string };

/**
 * COACH-1, COACH-4: what waits for somebody in coaching: things in the queue of all their clients, invitations to coach,
 * clients whose page they never opened, and coaches who ask to be theirs.
 */
export type CoachDuties = { waiting: number; invitations: number; unopened: number; asked: number };

/** COACH-1: a coach’s invitation to a client, as its coach reads it. Instants are ISO 8601 in UTC. */
export const CLIENT_INVITATION_STATES = ['invited', 'accepted', 'declined', 'withdrawn'] as const;
export type ClientInvitation = {
  id: string;
  email: string;
  state: (typeof CLIENT_INVITATION_STATES)[number];
  invitedAt: string;
  answeredAt: string | null;
  /** What the coach may hand over. It opens for that address alone. */
  link: string;
};

/** COACH-1: the same as whoever is invited reads it, before they answer. */
export type AskingCoach = { id: string; coach: string; invitedAt: string };

/** The coach's view of one client, before anything is opened. */
export type Client = {
  coachingId: string;
  name: string;
  /** Entries shown to this coach, and when the newest was (COACH-2: the others are a number). */
  shared: number;
  kept: number;
  latestSharedAt: string | null;
  /** COACH-4: how much of theirs waits in the queue, and since when the oldest of it does. */
  waiting: number;
  waitingSince: string | null;
  /** Whether the coach has opened nothing of theirs yet. */
  unopened: boolean;
  /** How the search stands, where the client lets this coach see it. */
  signs: ClientSigns | null;
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
  /** What the client calls it. */
  stageName: string;
  decidedBy: Decider;
  feedback: string | null;
  oneThing: string | null;
  gut: string | null;
  /** Which wording this is, to mark it as reviewed. */
  version: number;
  /** COACH-4: when this coach marked this wording as reviewed. */
  reviewedAt: string | null;
  comments: CommentView[];
};

/** How an invitation gets to the coach: by the service's mail, or as a link that the client hands over. */
export const INVITATION_WAYS = ['mail', 'link'] as const;
export type InvitationWay = (typeof INVITATION_WAYS)[number];

/** One coach's mark under an entry, as the client reads it. */
export type ReviewMark = {
  /** Whose mark it is: two coaches may have one name, and one coach a coaching that ended. */
  coachingId: string;
  by: string;
  reviewedAt: string;
  /** False where the entry says something else since. */
  current: boolean;
};

/** Who ends a sharing. */
export const SHARING_ENDERS = ['client', 'coach'] as const;

/** A sharing that ended: when, and by whose word; null where it ended before that was kept. */
export type EndedSharing = { at: string; by: (typeof SHARING_ENDERS)[number] | null };

/** PATTERN: what stands out over all rejections, as a coach is shown it. */
export type ShownPatterns = {
  state: (typeof PATTERN_STATES)[number];
  count: number;
  findings: (Omit<Finding, 'interval'> & { interval: [number, number]; label: string })[];
};

/** A thought that the client shows, with what they answered it. */
export type OpenedThought = {
  id: string;
  text: string;
  answer: string | null;
  patterns: ThoughtPattern[];
  writtenAt: string;
};

/** What a client shows beside entries and templates, before it is opened. */
export type AlsoShown = {
  kind: 'patterns' | 'review' | 'thought';
  id: string | null;
  sharedAt: string;
  /** Of a review, YYYY-MM. */
  month: string | null;
};

import { Temporal } from 'temporal-polyfill';
import type { InterviewKind, InterviewState } from './interview-kinds';
import { hasReached, LATER_LABELS, type LaterLabel, type Stage } from './stages';
import { localDate } from './time';

type Standing = { stage: Stage; laterLabel: LaterLabel | null };

/** Where an application stands that has come to an interview of this kind. */
export function standingAt(kind: InterviewKind): Standing {
  const label = LATER_LABELS.find((one) => one === kind);
  if (label) return { stage: 'later-interview', laterLabel: label };
  return { stage: kind as Exclude<InterviewKind, LaterLabel>, laterLabel: null };
}

/**
 * The stage that is proposed to the person for an application with this interview: further on than where it stands. Null
 * where there is nothing to propose; nothing moves by itself, and an ended application stays ended.
 */
export function stageToPropose(
  { kind, state }: { kind: InterviewKind; state: InterviewState },
  now: { stage: Stage; ended: boolean },
): Stage | null {
  const { stage } = standingAt(kind);
  return state === 'cancelled' || now.ended || hasReached(now.stage, stage) ? null : stage;
}

/** The kind to offer first for one of an application that stands here. */
export function kindAt({ stage, laterLabel }: Standing): InterviewKind {
  switch (stage) {
    case 'saved':
    case 'applied':
      return 'phone-screen';
    case 'offer':
      return 'final-round';
    case 'later-interview':
      return laterLabel ?? 'later-interview';
    default:
      return stage;
  }
}

/**
 * A time on the wall of a zone ("2026-11-12T10:00") as the instant it means. Null where clocks skip it: nobody can be
 * there. One that comes twice means the first, unless `unless` is one of both: so what is saved unchanged stays.
 */
export function instantAt(
  wall: Temporal.PlainDateTime,
  zone: string,
  unless?: Temporal.Instant,
): Temporal.Instant | null {
  const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (!first.toPlainDateTime().equals(wall)) return null;
  if (unless?.toZonedDateTimeISO(zone).toPlainDateTime().equals(wall)) return unless;
  return first.toInstant();
}

/** What the clocks on the wall of a zone show at an instant, to the minute. */
export const wallTime = (instant: Temporal.Instant, zone: string): string =>
  instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** Whether the clocks of two zones show the same at an instant. */
export const showsTheSame = (instant: Temporal.Instant, one: string, other: string): boolean =>
  instant.toZonedDateTimeISO(one).offsetNanoseconds === instant.toZonedDateTimeISO(other).offsetNanoseconds;

/** Where an interview begins on another date in their zone than in the person's: theirs is said with its day. */
export const isAnotherDay = (instant: Temporal.Instant, one: string, other: string): boolean =>
  !localDate(instant, one).equals(localDate(instant, other));

/** What an invitation says of when it was made: SEQUENCE, and DTSTAMP where it says one. */
export type Revision = { sequence: number; stampedAt: Temporal.Instant | null };

/** RFC 5546: the higher SEQUENCE is the newer one, and of two with the same the later DTSTAMP. Negative: `a` is older. */
export function compareRevisions(a: Revision, b: Revision): number {
  if (a.sequence !== b.sequence) return a.sequence - b.sequence;
  if (!a.stampedAt || !b.stampedAt) return 0;
  return Temporal.Instant.compare(a.stampedAt, b.stampedAt);
}

/** What an invitation does to the interview with its UID: the same twice does nothing, and neither does an older one. */
export const INVITATION_EFFECTS = ['add', 'move', 'change', 'cancel', 'none', 'older'] as const;
export type InvitationEffect = (typeof INVITATION_EFFECTS)[number];

type Known = { revision: Revision; startsAt: Temporal.Instant; state: InterviewState };
type Said = { revision: Revision; startsAt: Temporal.Instant | null; cancelled: boolean };

/** `known` is null where no interview has its UID. A cancelled one that is asked for again, at whatever time, is moved. */
export function effectOf(known: Known | null, { revision, startsAt, cancelled }: Said): InvitationEffect {
  if (!known) return 'add';
  const newer = compareRevisions(revision, known.revision);
  if (newer < 0) return 'older';
  if (newer === 0) return 'none';
  const wasCancelled = known.state === 'cancelled';
  if (cancelled) return wasCancelled ? 'none' : 'cancel';
  return wasCancelled || (startsAt && !startsAt.equals(known.startsAt)) ? 'move' : 'change';
}

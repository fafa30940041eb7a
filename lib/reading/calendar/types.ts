import type { InterviewFormat, InterviewKind } from '@/lib/rules/interview-kinds';

/** What is pasted or dropped: a calendar file, or an email with one; `own` is left out of who will be there. */
export type PastedCalendar = { source: string; own?: string };

/** What a calendar file says of one event. Each is a proposal: the person decides. */
export type CalendarEvent = {
  uid: string;
  sequence: number;
  /** An ISO 8601 instant: when this revision was made. */
  stampedAt: string | null;
  cancelled: boolean;
  title: string | null;
  /** An ISO 8601 instant; null where only the person can say which, see `wall` and `day`. */
  startsAt: string | null;
  /** What the clocks of an unnamed zone show: 2026-11-12T10:00:00. */
  wall: string | null;
  /** A day without a time. */
  day: string | null;
  minutes: number | null;
  /** The IANA zone it was arranged in; null where it says a moment and no zone that has a name. */
  timeZone: string | null;
  place: string | null;
  link: string | null;
  format: InterviewFormat | null;
  kind: InterviewKind | null;
  round: number | null;
  who: string | null;
  /** It comes again and again, of which the first is read. */
  repeats: boolean;
  /** The addresses of who asks and who comes, without the person; they are not kept. */
  addresses: string;
  /** Its description, for telling which application it is about; they are not kept. */
  words: string;
};

/** Of each event its newest revision; null where there is no calendar in it that anybody reads. */
export type ReadCalendar = { events: CalendarEvent[]; more: boolean } | null;

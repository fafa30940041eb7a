import type { Occasion } from './adoptions';

/** What an interview is: a stage, or which kind of later interview, as stages and patterns tell them apart (STAGE). */
export const INTERVIEW_KINDS = [
  'phone-screen',
  'first-interview',
  'later-interview',
  'technical',
  'panel',
  'presentation',
  'take-home',
  'final-round',
] as const satisfies readonly Occasion[];
export type InterviewKind = (typeof INTERVIEW_KINDS)[number];

export const INTERVIEW_FORMATS = ['video', 'phone', 'on-site'] as const;
export type InterviewFormat = (typeof INTERVIEW_FORMATS)[number];

export const INTERVIEW_FORMAT_LABELS: Record<InterviewFormat, string> = {
  video: 'Video call',
  phone: 'Phone call',
  'on-site': 'In person',
};

/** A cancelled one stays: that it was arranged is part of what happened. */
export const INTERVIEW_STATES = ['planned', 'cancelled'] as const;
export type InterviewState = (typeof INTERVIEW_STATES)[number];

/** Shorter or longer than this is a slip. In minutes; rounds count from one. */
export const INTERVIEW_MINUTES = { from: 5, to: 1440 } as const;
/** Elapsed minutes that one lasts where nobody has said how long. */
export const USUAL_MINUTES = 60;
export const INTERVIEW_ROUNDS = { from: 1, to: 20 } as const;

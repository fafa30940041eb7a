import type { Occasion } from './adoptions';
import { type Naming, ownNameOf } from './own-stages';
import { STAGES } from './stages';

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

export const INTERVIEW_KIND_LABELS: Record<InterviewKind, string> = {
  'phone-screen': 'Phone screen',
  'first-interview': 'First interview',
  'later-interview': 'Later interview',
  technical: 'Technical interview',
  panel: 'Panel interview',
  presentation: 'Presentation',
  'take-home': 'Take-home task',
  'final-round': 'Final round',
};

/** What somebody calls an interview of that kind: by their own name of the stage where they have one. */
export function nameOfKind(naming: Naming, kind: InterviewKind): string {
  const stage = STAGES.find((one) => one === kind);
  return (stage && ownNameOf(naming, stage)) ?? INTERVIEW_KIND_LABELS[kind];
}

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
export const INTERVIEW_ROUNDS = { from: 1, to: 20 } as const;

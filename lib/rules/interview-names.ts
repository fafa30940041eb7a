import type { InterviewKind } from './interview-kinds';
import { type Naming, ownNameOf } from './own-stages';
import { STAGES } from './stages';

const INTERVIEW_KIND_LABELS: Record<InterviewKind, string> = {
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

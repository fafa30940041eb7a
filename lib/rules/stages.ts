/** The stages an application moves through, in order (STAGE). */
export const STAGES = [
  'saved',
  'applied',
  'phone-screen',
  'first-interview',
  'later-interview',
  'final-round',
  'offer',
] as const;
export type Stage = (typeof STAGES)[number];

/** STAGE: what somebody can be rejected at. A role that is only saved was not applied for. */
export const REJECTED_AT = [
  'applied',
  'phone-screen',
  'first-interview',
  'later-interview',
  'final-round',
  'offer',
] as const satisfies readonly Stage[];

/** How far a rejected application got at least: who was rejected has applied, whatever was written down. */
export const rejectedAt = (furthest: Stage): Stage => (furthest === 'saved' ? 'applied' : furthest);

/** The five ways an application ends; they are never merged, as each says something different (STAGE). */
export const ENDINGS = ['accepted', 'declined', 'withdrawn', 'rejected', 'ghosted'] as const;
export type Ending = (typeof ENDINGS)[number];

/** What a later interview was: each keeps its own name, as patterns differ between them (STAGE). */
export const LATER_LABELS = ['technical', 'panel', 'presentation', 'take-home'] as const;
export type LaterLabel = (typeof LATER_LABELS)[number];

/** Who made the decision, as far as the person knows (JOURNAL). */
export const DECIDERS = ['recruiter', 'hiring-manager', 'panel', 'executive', 'unknown'] as const;
export type Decider = (typeof DECIDERS)[number];

export const STAGE_LABELS: Record<Stage, string> = {
  saved: 'Saved',
  applied: 'Applied',
  'phone-screen': 'Phone screen',
  'first-interview': 'First interview',
  'later-interview': 'Later interview',
  'final-round': 'Final round',
  offer: 'Offer',
};

export const ENDING_LABELS: Record<Ending, string> = {
  accepted: 'Accepted',
  declined: 'You declined',
  withdrawn: 'You withdrew',
  rejected: 'Rejected',
  ghosted: 'No answer',
};

export const LATER_LABEL_NAMES: Record<LaterLabel, string> = {
  technical: 'Technical',
  panel: 'Panel',
  presentation: 'Presentation',
  'take-home': 'Take-home',
};

export const DECIDER_LABELS: Record<Decider, string> = {
  recruiter: 'Recruiter',
  'hiring-manager': 'Hiring manager',
  panel: 'Panel',
  executive: 'Executive',
  unknown: 'I don’t know',
};

/** PIPE-1: in flight means applied or further, and not ended. A saved role is a plan, not a chance yet. */
export function isInFlight(app: { stage: Stage; ending: Ending | null }): boolean {
  return app.ending === null && app.stage !== 'saved';
}

/** PIPE-5: the furthest of the stages given, in the order of STAGES; 'saved' where none is given. */
export function furthestOf(stages: readonly Stage[]): Stage {
  return stages.reduce((far, stage) => (hasReached(stage, far) ? stage : far), STAGES[0]);
}

/** Whether `stage` is `milestone` or anything after it. */
export function hasReached(stage: Stage, milestone: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(milestone);
}

/** What can be shared. A new kind needs a case in `rebound.consent_covers` and a foreign key on `grants`. */
export const SUBJECT_KINDS = ['journal-entry', 'template'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** One thing of the owner's. */
export type Subject = { kind: SubjectKind; id: string };

/** What a grant allows. Commenting includes reading. */
export const PERMISSIONS = ['read', 'comment'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What a line of the access log is about: one shared thing, or the list of all that is shown. */
export const OPENED_KINDS = ['overview', ...SUBJECT_KINDS] as const;
export type OpenedKind = (typeof OPENED_KINDS)[number];

/** One running coach beside one thing of the owner's. */
export type Audience = {
  coachingId: string;
  coach: string;
  /** Whether this coach may read the thing now. */
  shared: boolean;
  /** Things of its kind that this coach is shown, this one included where it is shared. */
  count: number;
};

/** COACH-3: what one reader opened on one of the owner's local days, with how often. */
export type LogLine = {
  /** The latest opening's id and instant. */
  id: string;
  at: string;
  by: string;
  kind: OpenedKind;
  /** Null for the overview alone. The thing itself may be gone. */
  subjectId: string | null;
  times: number;
};

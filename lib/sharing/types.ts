/** What is shared one by one. A new kind needs what docs/decisions/0042 says. */
const ITEM_KINDS = ['journal-entry', 'template', 'review', 'thought'] as const;
type ItemKind = (typeof ITEM_KINDS)[number];

/** What there is one of: it is shared as a whole, or not. */
const WHOLE_KINDS = ['patterns', 'search-state'] as const;
type WholeKind = (typeof WHOLE_KINDS)[number];

export const SUBJECT_KINDS = [
  'journal-entry',
  'template',
  'patterns',
  'search-state',
  'review',
  'thought',
] as const satisfies readonly (ItemKind | WholeKind)[];
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** One thing of the owner's. */
export type Subject = { kind: ItemKind; id: string } | { kind: WholeKind; id: null };

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
  /** The latest opening's id and instant, and the instant of the first. */
  id: string;
  at: string;
  firstAt: string;
  by: string;
  kind: OpenedKind;
  /** Null for the overview and for what there is one of. The thing itself may be gone. */
  subjectId: string | null;
  times: number;
};

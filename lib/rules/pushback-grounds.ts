/** PUSH-1, PUSH-3: what somebody says a decision is raised for; the first three can carry it. */
export const PUSHBACK_GROUNDS = ['misunderstanding', 'reopening', 'new-credential', 'fit', 'other'] as const;
export type PushbackGround = (typeof PUSHBACK_GROUNDS)[number];

/** PUSH-1: the three that can carry it, and so are kept. */
export const PUSHBACK_CARRIED = ['misunderstanding', 'reopening', 'new-credential'] as const;
export type PushbackCarried = (typeof PUSHBACK_CARRIED)[number];

/** PUSH-1: whether a ground asks for evidence. A final round that may reopen has none: there is none to have. */
export const needsEvidence = (ground: PushbackGround): boolean => ground !== 'reopening';

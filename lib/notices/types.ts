import type { Temporal } from 'temporal-polyfill';

export const NOTICE_KINDS = [
  'reply-sent',
  'reply-failed',
  'reply-unknown',
  'coach-comment',
  'coach-accepted',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something that happened while the person was away. `subjectId` is a rejection, an entry or a coaching, by kind. */
export type NoticeView = { id: string; kind: NoticeKind; subjectId: string; createdAt: Temporal.Instant };

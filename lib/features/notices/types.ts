import type { Temporal } from 'temporal-polyfill';

export const NOTICE_KINDS = [
  'reply-sent',
  'reply-failed',
  'reply-unknown',
  'reply-kept-back',
  'reply-ready',
  'answer-found',
  'letter-returned',
  'coach-comment',
  'coach-accepted',
  'mails-stopped',
  'invitation-returned',
  'account-kept',
  'webhook-paused',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/**
 * Something that happened while the person was away. `subjectId` is a rejection, an entry, a coaching, a webhook or the
 * person, by kind.
 */
export type NoticeView = {
  id: string;
  kind: NoticeKind;
  subjectId: string;
  createdAt: Temporal.Instant;
  about: NoticeAbout;
};

/** Whose news it is: the company, and whoever did it or was written to. Null for what there is no more. */
export type NoticeAbout = { company: string | null; person: string | null };

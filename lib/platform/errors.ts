import type { Undone } from '@/lib/platform/threads/pool';

/** Something about the machine or its settings stops the program; the message is one plain line for a person. */
export class SetupError extends Error {
  override name = 'SetupError';
}

/** The row does not exist, or is someone else's: both answer the same (404). */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** The person themselves is not there any more: they have erased their account. */
export class PersonGone extends NotFound {}

/** The person is known, but this is not theirs to do (403). */
export class Forbidden extends Error {
  override name = 'Forbidden';
}

/** The person has to show once more that it is them (403). */
export class NotConfirmed extends Forbidden {}

/** A coach opens nothing before they sign in with a factor (403). */
export class FactorNeeded extends Forbidden {}

/**
 * What this site does not offer, to the person or at the moment, because whoever runs it says so (403); the message is
 * one plain line for a person.
 */
export class NotOffered extends Error {
  override name = 'NotOffered';
  /** A fixed word for programs. */
  readonly code: 'by-invitation' | 'suspended' | 'switched-off';
  constructor(code: NotOffered['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** More than there is room for right now (429); the message is one plain line for a person. */
export class TooMany extends Error {
  override name = 'TooMany';
  /** Seconds until there is room again. */
  readonly wait: number;
  constructor(message: string, wait: number) {
    super(message);
    this.wait = wait;
  }
}

const UNREAD: Record<Undone, string> = {
  queue:
    'We’re reading a lot right now, so this had to wait too long. Nothing was changed. Please try again in a moment.',
  deadline:
    'This text took too long to read, so we stopped. Nothing was changed. Try only the part that matters.',
  memory: 'This text is too large to read. Nothing was changed. Try only the part that matters.',
  failed: 'We couldn’t read this text. Nothing was changed. Try only the part that matters, as plain text.',
};

/** A text that nobody could read (422), or not now (503: `wait` is in seconds); the message is one plain line for a person. */
export class Unread extends Error {
  override name = 'Unread';
  readonly reason: Undone;
  readonly wait: number | null;
  constructor(reason: Undone) {
    super(UNREAD[reason]);
    this.reason = reason;
    this.wait = reason === 'queue' ? 2 : null;
  }
}

/** What is said, and after how many seconds one may ask again, where the database does not get to something right now (503). */
export const BUSY = {
  message: 'We’re very busy right now, so this didn’t work. Please try again in a moment.',
  wait: 5,
} as const;

/** A file that can't be taken, or not now. The message is for the person. */
export class UploadRefused extends Error {
  override name = 'UploadRefused';
  readonly code: string;
  /** Of an answer over HTTP. */
  readonly status: number;

  constructor(code: string, message: string, status: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

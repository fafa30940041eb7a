import type { ClientTx } from '@/lib/access/transaction';
import type { MailboxLogin } from '@/lib/mail/own-mailbox-account';
import type { MailAdapter } from '@/lib/mail/port';
import type { SuppressionReason } from '@/lib/mail/suppression';
import type { Settlement } from '@/lib/outbox/backoff';

// What the outbox asks of the features whose mails it carries. It knows a mail by its kind alone; lib/worker puts the
// handlers of all features together.

/** A mail of the outbox, as its handler sees it. */
export type QueuedMail = {
  /** Its outbox row. */
  id: string;
  kind: string;
  replyId: string | null;
  idempotencyKey: string;
};

/** What a preflight finds against sending: for good, or until later. */
export type Stop = { state: 'cancelled' | 'failed'; reason: string } | Extract<Settlement, { state: 'due' }>;

/** How a mail ended. A mail that will be tried again has not. */
export type Ending =
  | { state: 'sent' }
  | { state: 'failed'; reason: string; addressGone?: boolean }
  | { state: 'unknown' | 'cancelled' | 'skipped'; reason?: string };

/** What a mail is about is no more: it was withdrawn, deleted, or is otherwise by now. */
export const NO_MORE: Stop = { state: 'cancelled', reason: 'taken-back' };

/**
 * A feature's say about the mails of one kind. Each part runs in the transaction of what it is about. What a mail says has to
 * be so when it leaves, which may be days after it was queued: a kind asks, or says why it need not.
 */
export type MailHandler = AboutKind & StillSo;

/**
 * Either asked right before the mail is handed over, as something may have changed since it was queued; null lets it go. Or
 * why nothing that a person does meanwhile makes the mail untrue.
 */
export type StillSo =
  | { preflight(tx: ClientTx, mail: MailAtDoor): Promise<Stop | null>; staysTrue?: never }
  | { preflight?: never; staysTrue: string };

/** `doubtHours`: elapsed hours since it may have left; null where it has not. */
export type MailAtDoor = QueuedMail & { doubtHours: number | null };

type AboutKind = {
  readonly kind: string;
  /** Whether a mail of this kind goes to the person it belongs to, or to an employer or a coach. */
  readonly goesTo: 'its-owner' | 'somebody-else';
  /** Goes to an address that bounced or complained all the same. */
  readonly ignoresSuppression?: true;
  /** Goes to somebody who has closed their account all the same. */
  readonly afterClosing?: true;
  /** Goes before everything else that is due: somebody waits at the screen. */
  readonly urgent?: true;
  /** The code of a mail that was not sent before its `staleAt`; 'stale' where none is given. */
  readonly staleReason?: string;
  /** Why an operator cannot send it again once it failed. */
  readonly noRetry?: string;
  /** What follows from how the mail ended, with the end in one transaction. */
  onSettled?(tx: ClientTx, mail: QueuedMail, ending: Ending): Promise<void>;
  /** The provider says that it did not reach its reader after all; `reason` is why nothing more goes there, if so. */
  onReturned?(tx: ClientTx, mail: QueuedMail, reason: SuppressionReason | null): Promise<void>;
  /** HOLD-6, TRUST-1: the database refused to let it go. Puts the row off until it may. */
  onHeld?(tx: ClientTx, mail: { id: string }): Promise<void>;
};

/** A letter as it went out by its writer's own mailbox. */
export type SentBytes = { replyId: string; messageId: string; bytes: Buffer };

/** A person's own mailbox as a way out (`via: 'mailbox'`). */
export type OwnMailbox = {
  /** Holds the mailbox for the rest of the transaction. Taken before a mail of it, as removing it does. */
  lock(tx: ClientTx): Promise<void>;
  /** What it takes to log in; null where there is no mailbox any more. */
  login(tx: ClientTx): Promise<MailboxLogin | null>;
  /** It was used: `reason` is the mail's code, null where the mail was sent. */
  onUsed(tx: ClientTx, reason: string | null): Promise<void>;
  /** A letter was sent by it: `bytes` is the very mail, under its id. In the transaction that says so. */
  onSent(tx: ClientTx, sent: SentBytes): Promise<void>;
};

/** The person's own programs as a way out (`via: 'webhook'`). */
export type OwnPrograms = {
  /** The way to the one that is told; null where there is none any more. */
  way(tx: ClientTx, told: Pick<QueuedMail, 'idempotencyKey'>): Promise<MailAdapter | null>;
  /** What an attempt came to, also one that is followed by another, and that it was put off at the door. */
  onAnswer(tx: ClientTx, told: Pick<QueuedMail, 'idempotencyKey'>, answer: Settlement): Promise<void>;
};

export type Handlers = {
  /** Undefined for a kind that only a newer version knows: its mail waits for a worker of that version. */
  of(kind: string): MailHandler | undefined;
  readonly urgentKinds: readonly string[];
  /** Every kind that there is. */
  readonly kinds: readonly string[];
  readonly ownMailbox: OwnMailbox;
  readonly ownPrograms: OwnPrograms;
  /** NUDGE-3: nothing reaches the person's own address, or mail is unwanted there. */
  onAddressGone(tx: ClientTx, reason: SuppressionReason): Promise<void>;
};

/** Puts handlers together. Throws where two are for one kind. */
export function handlersOf(
  handlers: readonly MailHandler[],
  rest: Pick<Handlers, 'ownMailbox' | 'ownPrograms' | 'onAddressGone'>,
): Handlers {
  const byKind = new Map(handlers.map((handler) => [handler.kind, handler]));
  if (byKind.size < handlers.length) throw new Error('outbox: two handlers for one kind of mail');
  return {
    ...rest,
    of: (kind) => byKind.get(kind),
    kinds: [...byKind.keys()],
    urgentKinds: handlers.filter(({ urgent }) => urgent).map(({ kind }) => kind),
  };
}

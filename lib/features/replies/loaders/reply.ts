import type { Temporal } from 'temporal-polyfill';
import { ZodError } from 'zod';
import { guarded } from '@/lib/access/guarded-write';
import { readPage } from '@/lib/access/page';
import { requireClient } from '@/lib/access/session';
import type { ClientTx } from '@/lib/access/transaction';
import type { MailboxView } from '@/lib/features/mailboxes';
import type { RejectionEmail, RejectionView } from '@/lib/features/rejections';
import { choicesFor } from '@/lib/features/replies/choices';
import { getReply } from '@/lib/features/replies/data';
import { readDesk } from '@/lib/features/replies/desk';
import { writtenBefore } from '@/lib/features/replies/history';
import { letterByHand } from '@/lib/features/replies/letter';
import { type FeedbackOffered, offerIn } from '@/lib/features/replies/offer';
import { OUT } from '@/lib/features/replies/others';
import { opensAt, pushbackVerdict } from '@/lib/features/replies/pushback';
import type {
  AskRecord,
  Correspondence,
  LeavesBy,
  ReplyState,
  ReplyView,
} from '@/lib/features/replies/types';
import type { TemplateChoice } from '@/lib/features/templates';
import { addressIn } from '@/lib/mail/sender';
import type { Mail } from '@/lib/mail/types';
import { senderOf } from '@/lib/outbox/trust';
import { env } from '@/lib/platform/env';
import { NotFound, Unread } from '@/lib/platform/errors';
import type { Viewer } from '@/lib/rules/messages';
import type { RunningBreak } from '@/lib/rules/pause';
import type { PushbackGround, PushbackVerdict } from '@/lib/rules/pushback';
import { type OtherReply, REPLY_KINDS, type ReplyKind } from '@/lib/rules/reply';
import { senderName, trustedFrom } from '@/lib/rules/trust';

export type ReplyPage = {
  rejection: RejectionView;
  replies: ReplyView[];
  /** ASK-2, PUSH-2: what left about it before it was deleted and logged again. */
  sentBefore: OtherReply[];
  /** Whom the mail says to answer to. */
  person: { email: string; name: string | null };
  /** The ways it can leave by. */
  ways: LeavesBy;
  /** TRUST-1: from when on the service sends a reply to this rejection. */
  serviceFrom: Temporal.Instant;
  /** Whether the page says what a notice says: that a reply left, stayed or is in doubt. */
  tells: boolean;
  /** Their mail, where it is kept: the reply answers it. */
  rejectionEmail: RejectionEmail | null;
  /** PUSH-1: when a kept pushback may leave; null where none is kept. */
  raisesAt: Temporal.Instant | null;
  /** What was written before, to this company and to whoever got the latest letter here. */
  past: Correspondence;
  /** ASK-4 */
  asks: AskRecord;
  /** CHANNEL, ASK-1: the feedback that they offer in what is kept of their words; null where they offer none. */
  offer: FeedbackOffered | null;
  /** A template that was chosen to begin with, filled. */
  template: { kind: ReplyKind; subject: string; body: string } | null;
  /** The break from everything that is running (NUDGE-3). */
  paused: RunningBreak | null;
  now: Temporal.Instant;
  viewer: Viewer;
};

/** What this page says of a reply is what its notice says. */
const TOLD_HERE: readonly ReplyState[] = ['draft', 'sent', 'failed', 'unknown'];

/** What an address asks for: a kind of reply, and the template that it is to begin with. */
type Wish = { kind?: string | string[]; from?: string | string[] };

/**
 * What /rejections/[id]/reply shows; the not-found page where there is none. A template that is not there any more is
 * left out.
 */
export async function loadReplyPage(rejectionId: string, wish: Wish = {}): Promise<ReplyPage> {
  const page = await readPage(async (tx) => {
    const desk = await readDesk(tx, rejectionId);
    const { rejection, companyId, recordedAt, replies, rejectionEmail, mailbox, sentBefore } = desk;
    const { email, name } = tx.viewer;
    const pushback = replies.findLast(({ kind }) => kind === 'pushback');
    const raisesAt = pushback ? await opensAt(tx, pushback, rejection) : null;
    const to = replies.findLast((reply) => reply.to !== '')?.to;
    const { past, asks } = await writtenBefore(tx, { rejectionId, companyId, to });
    const viewer = tx.viewer;
    return {
      rejection,
      replies,
      sentBefore,
      person: { email, name },
      ways: waysOf(mailbox, tx.viewer),
      serviceFrom: trustedFrom({ ...senderOf(tx), rejection: { ...rejection, recordedAt } }),
      rejectionEmail,
      tells: replies.some(({ state }) => TOLD_HERE.includes(state)),
      raisesAt,
      past,
      asks,
      template: await templateOf(tx, { rejection, replies }, wish),
      paused: viewer.paused,
      now: tx.now,
      viewer,
    };
  });
  return { ...page, offer: await offerIn(page.rejection) };
}

async function templateOf(
  tx: ClientTx,
  about: { rejection: RejectionView; replies: ReplyView[] },
  { kind: asked, from }: Wish,
): Promise<ReplyPage['template']> {
  const kind = REPLY_KINDS.find((one) => one === asked);
  if (!kind || typeof from !== 'string') return null;
  const choice = (await choicesFor(tx, { ...about, kind })).find(({ id }) => id === from);
  return choice ? { kind, subject: choice.subject, body: choice.body } : null;
}

export type TemplatesPage = { rejection: RejectionView; choices: TemplateChoice[] };

/** What /rejections/[id]/reply/templates shows; the not-found page where there is none. */
export async function loadTemplatesPage(rejectionId: string, kind: ReplyKind): Promise<TemplatesPage> {
  return readPage(async (tx) => {
    const { rejection, replies } = await readDesk(tx, rejectionId);
    return { rejection, choices: await choicesFor(tx, { rejection, replies, kind }) };
  });
}

export type RaisePage = {
  rejection: RejectionView;
  /** The one that left, will leave or lies here. */
  pushback: ReplyView | null;
  /** What was written down for each ground that was chosen so far. */
  evidence: Partial<Record<PushbackGround, string>>;
  /** PUSH-1 to PUSH-3: what the rules say of the kept one, as of now; null where none lies here. */
  verdict: PushbackVerdict | null;
  now: Temporal.Instant;
  viewer: Viewer;
};

/** What /rejections/[id]/raise shows; the not-found page where there is none. */
export async function loadRaisePage(rejectionId: string): Promise<RaisePage> {
  return readPage(async (tx) => {
    const { rejection, replies } = await readDesk(tx, rejectionId);
    const all = replies.filter(({ kind }) => kind === 'pushback');
    const pushback = all.at(-1) ?? null;
    const verdict =
      pushback?.ground && !OUT.includes(pushback.state)
        ? await pushbackVerdict(tx, rejection, { ...pushback, ground: pushback.ground }, tx.now)
        : null;
    const evidence = Object.fromEntries(all.map((one) => [one.ground, one.evidence ?? '']));
    return { rejection, pushback, evidence, verdict, now: tx.now, viewer: tx.viewer };
  });
}

/** A letter to be sent by hand, or why there is none to be had. */
export type LetterToTake =
  | { kind: 'letter'; mail: Mail }
  | { kind: 'refused'; title: string; body: string }
  | { kind: 'not-here' };

/** What /rejections/[id]/reply/file/[replyId] hands out (HOLD-6). */
export async function loadLetter(rejectionId: string, replyId: string): Promise<LetterToTake> {
  const scope = await requireClient(`/rejections/${rejectionId}/reply`);
  try {
    const settled = await guarded(scope, async (tx) => {
      const reply = await getReply(tx, replyId);
      if (reply.rejectionId !== rejectionId) throw new NotFound('reply');
      return letterByHand(tx, replyId);
    });
    if (settled.ok) return { kind: 'letter', mail: settled.value };
    return { kind: 'refused', ...settled.words };
  } catch (error) {
    if (error instanceof NotFound) return { kind: 'not-here' };
    if (error instanceof Unread) return { kind: 'refused', title: 'Not checked', body: error.message };
    if (error instanceof ZodError)
      return { kind: 'refused', title: 'Not finished', body: error.issues[0]?.message ?? '' };
    throw error;
  }
}

/** Who the service sends it for, until they say. */
const NO_NAME_YET = 'Your name';

function waysOf(
  mailbox: MailboxView | null,
  { email, name }: { email: string; name: string | null },
): LeavesBy {
  return {
    mailbox: mailbox && {
      sender: mailbox.name ? `${mailbox.name} <${mailbox.address}>` : mailbox.address,
      host: mailbox.host,
    },
    service: `${senderName(name ?? NO_NAME_YET)} <${addressIn(env().MAIL_FROM)}>`,
    answersTo: email,
  };
}

import { Notice } from '@/app/_ui/notice';
import type { ReplyPage } from '@/lib/replies/loaders';
import { templateFor } from '@/lib/replies/templates';
import type { ReplyView } from '@/lib/replies/types';
import { wordsMark } from '@/lib/replies/words-mark';
import { explain, formatMoment, type Reader } from '@/lib/rules/messages';
import {
  kindForTier,
  mayReply,
  REPLY_KIND_LABELS,
  REPLY_KINDS,
  type ReplyKind,
  replyRule,
} from '@/lib/rules/reply';
import type { Tier } from '@/lib/rules/tier';
import { isBefore } from '@/lib/rules/time';
import { answerSubject } from '@/lib/their-mail/thread';
import { TheirMail } from '../../_components/their-mail';
import type { Sheet } from './kind-choice';
import { ReplyEditor } from './reply-editor';
import { ThrowAway } from './throw-away';
import { WhatBecame } from './what-became';

/** The editor, with a sheet for each kind that is open: its draft, or the words to start from. */
export function WriteReply({
  reply,
  page,
  asked,
}: {
  reply: ReplyView | null;
  page: ReplyPage;
  asked: string | null;
}) {
  const { rejection, leavesAt, now, reader, replies, theirMail, ways } = page;
  const kinds = kindsFor(page);
  const suggested = kindForTier(rejection.tier);
  const edits = reply?.state === 'scheduled';
  const [wanted] = [asked, reply?.kind, suggested, ...kinds].flatMap(
    (wish) => kinds.find((kind) => kind === wish) ?? [],
  );
  if (!wanted) return <NothingToAdd tier={rejection.tier} reader={reader} />;
  return (
    <>
      {reply?.state === 'failed' && <WhatBecame reply={reply} />}
      <ReplyEditor
        rejectionId={rejection.id}
        kind={wanted}
        to={reply?.to ?? replies.find(({ to }) => to !== '')?.to ?? theirMail?.address ?? ''}
        sheets={(edits ? [reply.kind] : kinds).map((kind) => sheetFor(kind, page, suggested))}
        edits={edits}
        leaves={formatMoment(leavesAt, reader)}
        held={isBefore(now, rejection.holdUntil)}
        ways={ways}
        via={reply?.via ?? (ways.mailbox ? 'mailbox' : 'service')}
        letterFile={reply && `/rejections/${rejection.id}/reply/file/${reply.id}`}
        about={{ tier: rejection.tier, company: rejection.company }}
      />
      {!edits && <TheirMail rejectionId={rejection.id} mail={theirMail} />}
      {(reply?.state === 'draft' || reply?.state === 'failed') && (
        <div>
          <ThrowAway replyId={reply.id} />
        </div>
      )}
    </>
  );
}

/** REPLY-2, REPLY-3, ASK-1, ASK-2: what would be refused is not offered. */
function kindsFor({ rejection: { tier }, replies }: ReplyPage): ReplyKind[] {
  return REPLY_KINDS.filter((kind) => {
    const others = replies.filter((one) => isOut(one) && !(one.kind === kind && one.state === 'scheduled'));
    return mayReply({ kind, tier, others: others.map((one) => one.kind) }).allowed;
  });
}

const isOut = ({ state }: ReplyView) => state === 'scheduled' || state === 'sent' || state === 'unknown';

function sheetFor(
  kind: ReplyKind,
  { rejection, replies, person, theirMail }: ReplyPage,
  suggested: ReplyKind,
): Sheet {
  const { company, role } = rejection;
  const draft = replies.findLast(
    (one) => one.kind === kind && one.state !== 'sent' && one.state !== 'unknown',
  );
  const fresh = templateFor(kind, { company, role, name: person.name });
  // An answer stands under the subject it answers.
  const answer = theirMail?.subject ? { ...fresh, subject: answerSubject(theirMail.subject) } : fresh;
  const { subject, body } = draft ?? answer;
  return {
    kept: draft !== undefined,
    mark: draft ? wordsMark(draft) : 'none',
    kind,
    label: REPLY_KIND_LABELS[kind],
    suggested: kind === suggested && rejection.reply !== 'none',
    subject,
    body,
  };
}

/** A letter and a question are out: the rule's own words, in place of an editor. */
function NothingToAdd({ tier, reader }: { tier: Tier; reader: Reader }) {
  const { title, body } = explain({ code: replyRule(tier), until: null }, reader);
  return (
    <Notice tone="attention" title={title}>
      {body}
    </Notice>
  );
}

import { Notice } from '@/app/_ui/notice';
import type { ReplyPage } from '@/lib/replies/loaders';
import { templateFor } from '@/lib/replies/templates';
import type { ReplyView } from '@/lib/replies/types';
import { formatMoment } from '@/lib/rules/messages';
import { elementsOf, kindForTier, REPLY_KIND_LABELS, REPLY_KINDS, type ReplyKind } from '@/lib/rules/reply';
import { isBefore } from '@/lib/rules/time';
import type { Sheet } from './kind-choice';
import { ReplyEditor } from './reply-editor';
import { ThrowAway } from './throw-away';

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
  const { rejection, person, leavesAt, now, reader, replies } = page;
  const kinds = kindsFor(page);
  const suggested = kindForTier(rejection.tier);
  const wanted = kinds.find((kind) => kind === asked) ?? reply?.kind ?? suggested;
  const edits = reply?.state === 'scheduled';
  return (
    <>
      {reply?.state === 'failed' && (
        <Notice tone="attention" title="It could not be delivered">
          Please look at the address. Your words are all here.
        </Notice>
      )}
      <ReplyEditor
        rejectionId={rejection.id}
        kind={wanted}
        to={reply?.to ?? replies.find(({ to }) => to !== '')?.to ?? ''}
        sheets={(edits ? [reply.kind] : kinds).map((kind) => sheetFor(kind, page, suggested))}
        edits={edits}
        leaves={formatMoment(leavesAt, reader)}
        held={isBefore(now, rejection.holdUntil)}
        answersTo={person.email}
      />
      {(reply?.state === 'draft' || reply?.state === 'failed') && (
        <div>
          <ThrowAway replyId={reply.id} />
        </div>
      )}
    </>
  );
}

/** ASK-1, ASK-2: the question is not offered where it would be refused; what left is not offered again. */
function kindsFor({ rejection, replies }: ReplyPage): ReplyKind[] {
  const gone = replies.filter(({ state }) => state === 'sent' || state === 'scheduled');
  const hasAsked = gone.some(({ kind }) => elementsOf(kind).includes('feedback-ask'));
  const hasReplied = replies.some(({ state, kind }) => state === 'sent' && kind !== 'feedback-ask');
  return REPLY_KINDS.filter((kind) =>
    kind === 'feedback-ask' ? rejection.feedbackAsk !== 'no' && !hasAsked : !hasReplied,
  );
}

function sheetFor(kind: ReplyKind, { rejection, replies, person }: ReplyPage, suggested: ReplyKind): Sheet {
  const { company, role } = rejection;
  const draft = replies.findLast((one) => one.kind === kind && one.state !== 'sent');
  const { subject, body } = draft ?? templateFor(kind, { company, role, name: person.name });
  return {
    kind,
    label: REPLY_KIND_LABELS[kind],
    suggested: kind === suggested && rejection.reply !== 'none',
    subject,
    body,
  };
}

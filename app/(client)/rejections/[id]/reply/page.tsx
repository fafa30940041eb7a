import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { HoldStrip } from '@/app/_components/hold-strip';
import { Seen } from '@/app/_components/seen';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { seenAbout } from '@/lib/features/notices/actions';
import { type ReplyPage as Loaded, loadReplyPage } from '@/lib/features/replies/loaders';
import { finishedReplySchema } from '@/lib/features/replies/schema';
import type { ReplyView } from '@/lib/features/replies/types';
import { SEND_UNDO_SECONDS } from '@/lib/rules/policy';
import { kindForTier, REPLY_KINDS, type ReplyKind } from '@/lib/rules/reply';
import { isBefore, laterOf } from '@/lib/rules/time';
import { goesAt, letterToShow } from '../_components/reply-status';
import { NotYet } from './_components/not-yet';
import { OtherLetters } from './_components/other-letters';
import { PastWith } from './_components/past-with';
import { PlannedReply } from './_components/planned-reply';
import { ReasonsToWrite } from './_components/reasons-to-write';
import { ScheduledReply, secondsLeft } from './_components/scheduled-reply';
import { SentReply } from './_components/sent-reply';
import { titleFor } from './_components/title-for';
import { UnclearReply } from './_components/unclear-reply';
import { WriteReply } from './_components/write-reply';

/** ASK-2: the kinds for which an earlier request matters. */
const ASKING: readonly ReplyKind[] = ['full', 'feedback-ask'];

export const metadata: Metadata = { title: 'Reply' };

/** One reply in any state: not open yet, being written, scheduled, sent. */
export default async function ReplyPage({ params, searchParams }: PageProps<'/rejections/[id]/reply'>) {
  const { id } = await params;
  const { kind, edit, again, from, send } = await searchParams;
  const page = await loadReplyPage(id, { kind, from });
  const { rejection, replies, now, viewer } = page;
  const { company, role, receivedAt, holdUntil, draftFrom } = rejection;
  const open = !isBefore(now, draftFrom);
  // A named kind is shown. Without one, the reply that needs attention or got furthest.
  const named = replies.findLast((one) => one.kind === kind) ?? null;
  // BACK-NEWS: one note may follow another that was sent.
  const follows = again !== undefined && named?.kind === 'note' && named.state === 'sent';
  const reply = kind ? (follows ? null : named) : letterToShow(replies);
  // PUSH-1: a pushback begins with its ground.
  if (kind === 'pushback' && !reply) redirect(`/rejections/${id}/raise`);
  const written = REPLY_KINDS.find((one) => one === kind) ?? kindForTier(rejection.tier);
  const waits = reply?.state === 'scheduled' && edit === undefined;
  const planned =
    reply !== null &&
    (reply.state === 'draft' || reply.state === 'failed') &&
    edit === undefined &&
    (reply.remindAt !== null || (send !== undefined && isReady(reply, page)));
  const writes = open && reply?.state !== 'sent' && reply?.state !== 'unknown' && !waits && !planned;
  // The editor has its own strip, as the time depends on the way that is chosen there.
  const goes = goesAt(reply, page);
  const strips =
    (!writes || edit !== undefined) && isBefore(now, goes ? laterOf(goes.at, holdUntil) : holdUntil);
  const soon = reply !== null && secondsLeft(reply, now) <= SEND_UNDO_SECONDS;
  return (
    <Page>
      {page.tells && <Seen action={seenAbout} fields={[['subjectId', id]]} />}
      <PageHeader
        kicker={
          <Link href={`/rejections/${id}`} className={buttonClass('link')}>
            {company} · {role}
          </Link>
        }
        title={titleFor({
          open,
          reply,
          edit: edit !== undefined,
          soon,
          planned,
          kind: reply?.kind ?? written,
          company,
        })}
      />
      <Stack gap="large">
        {strips && <HoldStrip {...{ receivedAt, holdUntil, goes, now, viewer }} />}
        {!open && <NotYet rejection={rejection} now={now} viewer={viewer} />}
        {open && reply?.state === 'sent' && <SentReply reply={reply} page={page} />}
        {open && reply?.state === 'unknown' && <UnclearReply reply={reply} page={page} />}
        {open && reply && waits && <ScheduledReply reply={reply} page={page} />}
        {open && reply && planned && <PlannedReply reply={reply} page={page} />}
        {writes && (
          <>
            <PastWith
              page={page}
              except={reply?.id}
              asks={ASKING.some((one) => one === (kind ?? reply?.kind))}
            />
            {kind === 'note' && <ReasonsToWrite />}
            <WriteReply reply={reply} page={page} asked={typeof kind === 'string' ? kind : null} />
          </>
        )}
        {open && <OtherLetters rejectionId={id} replies={replies} current={reply} />}
      </Stack>
    </Page>
  );
}

/** Whether a letter of one's own email app is whole, and its wait over. */
const isReady = (reply: ReplyView, { rejection: { holdUntil }, now }: Loaded): boolean =>
  reply.via === 'program' &&
  !isBefore(now, holdUntil) &&
  finishedReplySchema.safeParse({ kind: reply.kind, to: reply.to, subject: reply.subject, body: reply.body })
    .success;

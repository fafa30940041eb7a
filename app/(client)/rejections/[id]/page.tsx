import type { Metadata } from 'next';
import { cache } from 'react';
import { HoldStrip } from '@/app/_components/hold-strip';
import { Seen } from '@/app/_components/seen';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { seenAbout } from '@/lib/features/notices/actions';
import { loadRejection } from '@/lib/features/replies/loaders';
import { explain, formatMoment } from '@/lib/rules/messages';
import { addHours, isBefore } from '@/lib/rules/time';
import { Facts } from './_components/facts';
import { FirstMinute } from './_components/first-minute';
import { LaterWays } from './_components/later-ways';
import { Places } from './_components/places';
import { PutRight } from './_components/put-right';
import { goesAt, mainReply, opensFor, type ReplyStatus, statusOf } from './_components/reply-status';
import { SetAside } from './_components/set-aside';
import { RejectionEmail } from './_components/their-mail';
import { TheirWords } from './_components/their-words';
import { PlanWay, WhatNext } from './_components/what-next';
import { opening } from './_components/words';

const DAYS_SHOWN = 3;

/** What this page says of a reply is what its notice says. */
const TOLD_HERE: readonly ReplyStatus['kind'][] = ['sent', 'failed', 'unknown'];

/** Read once for the title and the page. */
const rejectionOf = cache(loadRejection);

export async function generateMetadata({ params }: PageProps<'/rejections/[id]'>): Promise<Metadata> {
  const { rejection } = await rejectionOf((await params).id);
  return { title: `What to do next, ${rejection.company}` };
}

export default async function RejectionPage({ params, searchParams }: PageProps<'/rejections/[id]'>) {
  const { id } = await params;
  const opensWords = 'words' in (await searchParams);
  const page = await rejectionOf(id);
  const { rejection, replies, ventUntil, paused, rejectionEmail, now, viewer } = page;
  const { company, role, applicationId, receivedAt, holdUntil } = rejection;
  const status = statusOf(rejection, replies, { ...page, zone: viewer.zone });
  const draft = mainReply(replies);
  const opens = opensFor(draft, page);
  // A wait that ended days ago is no longer drawn.
  const recent = isBefore(now, addHours(holdUntil, DAYS_SHOWN * 24));
  const showsNights = ['held', 'scheduled'].includes(status.kind) || (status.kind === 'open' && recent);
  const shown = { offer: page.offer, rejection, status, draft, opens: opens.until, now, viewer };
  const { title, lede, nights } = opening(rejection, status, { now, viewer });
  return (
    <Page>
      {TOLD_HERE.includes(status.kind) && <Seen action={seenAbout} fields={[['subjectId', id]]} />}
      <PageHeader
        kicker={
          <Link href={`/applications/${applicationId}`} className={buttonClass('link')}>
            {company} · {role}
          </Link>
        }
        title={title}
        lede={lede}
      />
      <Stack gap="large">
        <WhatNext {...shown} />
        <FirstMinute madeAt={page.account.madeAt} email={page.account.email} now={now} />
        {showsNights && (
          <div>
            {nights && <h2 className="serif-heading mb-3 text-h2">{nights}</h2>}
            <HoldStrip {...{ receivedAt, holdUntil, goes: goesAt(draft, page), now, viewer }} />
            <p className="mt-2 text-small text-soft text-pretty">
              {status.kind === 'held' && explain(opens, viewer, now).body}
              {status.kind === 'scheduled' &&
                status.reply.leaveAt &&
                `We’ll send your reply on ${formatMoment(status.reply.leaveAt, viewer)}.`}
            </p>
          </div>
        )}
        <Facts {...shown} />
        <PlanWay {...shown} />
        <div>
          <TheirWords rejection={rejection} open={opensWords} />
          <RejectionEmail rejectionId={id} mail={rejectionEmail} />
        </div>
        <Places {...shown} {...{ replies, ventUntil, paused }} />
        <div className="flex flex-col gap-6">
          {rejection.reply === 'expected' &&
            ['held', 'open', 'failed', 'dismissed'].includes(status.kind) && (
              <SetAside rejection={rejection} />
            )}
          <LaterWays rejection={rejection} replies={replies} now={now} viewer={viewer} />
          <PutRight rejection={rejection} now={now} viewer={viewer} />
        </div>
      </Stack>
    </Page>
  );
}

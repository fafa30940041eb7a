import { Temporal } from 'temporal-polyfill';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Notice } from '@/app/_ui/notice';
import { formatDay, type Viewer } from '@/lib/rules/messages';
import type { RunningBreak } from '@/lib/rules/pause';
import { localDate } from '@/lib/rules/time';

/** NUDGE-3: says where emails are spoken of that a break from everything is running, and what it keeps back. */
export function BreakNotice({ paused, viewer }: { paused: RunningBreak | null; viewer: Viewer }) {
  if (!paused) return null;
  return (
    <Notice title={`Everything is paused ${endOf(paused, viewer)}.`}>
      Until then only sign-in links, security emails and news of replies that you scheduled are sent. What you
      choose here counts from when you’re back.{' '}
      <Link href="/pause" className={buttonClass('link')}>
        Change the pause
      </Link>
    </Notice>
  );
}

/** When a break ends, in words that go on from "paused". */
export const endOf = ({ until }: RunningBreak, viewer: Viewer): string =>
  until === null
    ? 'until you say so'
    : `until ${formatDay(localDate(Temporal.Instant.from(until), viewer.zone), viewer)}`;

import { Link } from '@/app/_ui/link';
import { Notice } from '@/app/_ui/notice';

/** TRUST-1, said before anybody presses a button: from when on Rebound sends it, and the ways that need no wait for it. */
export function NotThroughUs({ from, held }: { from: string; held: boolean }) {
  return (
    <Notice title={`Rebound can send this from ${from}`}>
      Rebound sends email to other people once an account is a day old and a rejection has been here for a
      whole wait. You don’t need Rebound for it: {held ? 'when the wait is over, ' : ''}use your email app, or{' '}
      <Link href="/settings/mailbox" className="underline underline-offset-3">
        connect your own email account
      </Link>
      .
    </Notice>
  );
}

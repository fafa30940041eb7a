import { Disclosure } from '@/app/_ui/disclosure';
import { FactList } from '@/app/_ui/fact-list';
import { Notice } from '@/app/_ui/notice';
import { Stack } from '@/app/_ui/page';
import { wordsFor } from '@/lib/features/mailboxes/problems';
import type { MailboxView } from '@/lib/features/mailboxes/types';
import { filesItself } from '@/lib/mail/files-itself';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { RemoveMailbox, TryMailbox } from './mailbox-buttons';
import { MailboxForm } from './mailbox-form';
import { WatchThreads } from './watch-threads';

type MailboxProps = {
  mailbox: MailboxView | null;
  /** The person's confirmed address, the default of a new form. */
  email: string;
  name: string | null;
  /** Whether a server on this machine may do without encryption. */
  local: boolean;
  viewer: Viewer;
};

/** The person's own email account: set up, test, change or remove it. */
export function Mailbox({ mailbox, email, name, local, viewer }: MailboxProps) {
  if (!mailbox) return <MailboxForm mailbox={null} email={email} name={name} local={local} />;
  const { address, login, host, port, lastProblem, verifiedAt } = mailbox;
  const sender = mailbox.name ? `${mailbox.name} <${address}>` : address;
  return (
    <Stack>
      {lastProblem && (
        <Notice tone="attention" title="It didn’t work last time" announce>
          {wordsFor(lastProblem)}
        </Notice>
      )}
      <FactList
        facts={[
          { term: 'Sender', detail: <span className="break-words">{sender}</span> },
          ...(login === address
            ? []
            : [{ term: 'Login', detail: <span className="break-words">{login}</span> }]),
          { term: 'Server', detail: <span className="break-words">{`${host}, port ${port}`}</span> },
          {
            term: 'Copies',
            detail: <span className="break-words">{copiesOf(mailbox)}</span>,
          },
          { term: 'Last worked', detail: formatMoment(verifiedAt, viewer) },
        ]}
      />
      <div className="flex flex-wrap items-start gap-2.5">
        <TryMailbox />
        <RemoveMailbox />
      </div>
      {mailbox.imap && <WatchThreads watches={mailbox.watches} />}
      <Disclosure summary="Edit" open={lastProblem === 'login'}>
        <MailboxForm mailbox={mailbox} email={email} name={name} local={local} />
      </Disclosure>
    </Stack>
  );
}

/** Where a letter that leaves from this account is found afterwards. */
function copiesOf({ host, imap }: MailboxView): string {
  if (filesItself(host)) return 'Your provider keeps one in your Sent folder';
  return imap
    ? `Filed in your Sent folder, through ${imap.host}`
    : 'None. Add the server for incoming mail below';
}

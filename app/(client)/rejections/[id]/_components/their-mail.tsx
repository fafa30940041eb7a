import { Disclosure } from '@/app/_ui/disclosure';
import { FactList } from '@/app/_ui/fact-list';
import type { RejectionEmail as Mail } from '@/lib/features/rejections/email/types';
import { ForgetTheirMail, RejectionEmailForm } from './their-mail-form';

/** The rejection email, if saved: the reply then goes to its address, in its thread. */
export function RejectionEmail({ rejectionId, mail }: { rejectionId: string; mail: Mail | null }) {
  return (
    <div id="mail" className="scroll-mt-6">
      <Disclosure summary={headOf(mail)}>
        {mail ? (
          <div className="flex flex-col gap-4">
            <FactList facts={factsOf(mail)} />
            <ForgetTheirMail rejectionId={rejectionId} />
            <Disclosure summary="Use a different email">
              <RejectionEmailForm rejectionId={rejectionId} />
            </Disclosure>
          </div>
        ) : (
          <RejectionEmailForm rejectionId={rejectionId} />
        )}
      </Disclosure>
    </div>
  );
}

function headOf(mail: Mail | null): string {
  if (!mail) return 'Reply in the same email thread';
  return mail.messageId ? 'Your reply joins their email thread' : 'Their email';
}

const factsOf = ({ address, name, subject, messageId }: Mail) =>
  [
    { term: 'From', text: name && address ? `${name} <${address}>` : (address ?? name) },
    { term: 'Subject', text: subject },
    {
      term: 'Thread',
      text: messageId
        ? 'Your reply will be in the same thread.'
        : 'Your reply will be a new email. To answer in their thread, save the email with its headers, or reply from your own email app.',
    },
  ].flatMap(({ term, text }) => (text ? { term, detail: <span className="break-words">{text}</span> } : []));

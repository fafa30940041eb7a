import { Disclosure } from '@/app/_ui/disclosure';
import { FactList } from '@/app/_ui/fact-list';
import type { RejectionEmail as Mail } from '@/lib/features/rejections/email/types';
import { ForgetTheirMail, RejectionEmailForm } from './their-mail-form';

/** The rejection email, if saved: the reply then goes to its address, in its thread. */
export function RejectionEmail({ rejectionId, mail }: { rejectionId: string; mail: Mail | null }) {
  return (
    <div id="mail" className="scroll-mt-6">
      <Disclosure summary={mail ? 'Your reply joins their email thread' : 'Reply in the same email thread'}>
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

const factsOf = ({ address, name, subject, messageId }: Mail) =>
  [
    { term: 'From', text: name && address ? `${name} <${address}>` : (address ?? name) },
    { term: 'Subject', text: subject },
    {
      term: 'Thread',
      text: messageId
        ? 'Your reply will be in the same thread.'
        : 'It has no message ID, so your reply will be a new email.',
    },
  ].flatMap(({ term, text }) => (text ? { term, detail: <span className="break-words">{text}</span> } : []));

import { Card } from '@/app/_ui/card';
import { LetterBody } from '@/emails/letter';
import type { LeavesBy } from '@/lib/features/replies/types';
import type { Via } from '@/lib/mail/types';

export type LetterProps = {
  letter: { via: Via; to: string; subject: string; body: string };
  ways: LeavesBy;
};

/** A reply as it arrives, rendered by the same code as the email. */
export function Letter({ letter: { via, to, subject, body }, ways }: LetterProps) {
  const own = via === 'mailbox';
  return (
    <Card>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 border-b border-line pb-3.5 text-small [&_dd]:break-words">
        <dt className="text-soft">To</dt>
        <dd>{to || 'No address yet'}</dd>
        <dt className="text-soft">From</dt>
        <dd>{own ? (ways.mailbox?.sender ?? 'Your own email') : ways.service}</dd>
        {!own && (
          <>
            <dt className="text-soft">Replies go to</dt>
            <dd>{ways.answersTo}</dd>
          </>
        )}
        <dt className="text-soft">Subject</dt>
        <dd>{subject || 'No subject yet'}</dd>
      </dl>
      <div className="flex flex-col gap-[1em] pt-4 break-words whitespace-pre-wrap">
        <LetterBody text={body} />
      </div>
    </Card>
  );
}

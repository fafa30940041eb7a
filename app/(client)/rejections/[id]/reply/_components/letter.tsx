import type { ReactNode } from 'react';
import { Card } from '@/app/_ui/card';
import { LetterBody } from '@/emails/letter';
import type { LeavesBy } from '@/lib/features/replies/types';
import type { Way } from '@/lib/features/replies/ways';

export type LetterProps = {
  letter: { via: Way; to: string; subject: string; body: string };
  ways: LeavesBy;
};

/** A reply as it arrives, rendered by the same code as the email. */
export function Letter({ letter: { via, to, subject, body }, ways }: LetterProps) {
  const service = via === 'service';
  return (
    <Card>
      <dl className="flex flex-col gap-1 border-b border-line pb-3.5 text-small">
        <Line term="To">{to || 'No address yet'}</Line>
        <Line term="From">{service ? ways.service : ownSender(via, ways)}</Line>
        {service && <Line term="Replies go to">{ways.answersTo}</Line>}
        <Line term="Subject">{subject || 'No subject yet'}</Line>
      </dl>
      <div className="flex flex-col gap-[1em] pt-4 break-words whitespace-pre-wrap">
        <LetterBody text={body} />
      </div>
    </Card>
  );
}

/** The detail goes below its term where a large text leaves no room beside it. */
function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-4">
      <dt className="w-[5rem] max-w-full shrink-0 text-soft">{term}</dt>
      <dd className="min-w-[min(11rem,100%)] flex-1 break-words">{children}</dd>
    </div>
  );
}

const ownSender = (via: Way, { mailbox, answersTo }: LeavesBy): string =>
  via === 'program' ? `Your own email, such as ${answersTo}` : (mailbox?.sender ?? 'Your own email');

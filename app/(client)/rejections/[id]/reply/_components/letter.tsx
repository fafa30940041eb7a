import { Card } from '@/app/_ui/card';
import type { ReplyView } from '@/lib/replies/types';

/** A reply as it arrives. */
export function Letter({ reply: { to, subject, body }, answersTo }: { reply: ReplyView; answersTo: string }) {
  return (
    <Card>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 border-b border-line pb-3.5 text-small">
        <dt className="text-soft">To</dt>
        <dd>{to}</dd>
        <dt className="text-soft">Answers go to</dt>
        <dd>{answersTo}</dd>
        <dt className="text-soft">Subject</dt>
        <dd>{subject}</dd>
      </dl>
      <div className="pt-4 whitespace-pre-wrap">{body}</div>
    </Card>
  );
}

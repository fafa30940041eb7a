import { DodgeChange } from '@/app/_components/dodge-form';
import { shortDate } from '@/app/_components/short-moment';
import { Disclosure } from '@/app/_ui/disclosure';
import { Link } from '@/app/_ui/link';
import type { DodgeView } from '@/lib/features/dodges/schema';
import { DODGE_ANSWER_LABELS } from '@/lib/rules/dodge-answers';
import type { Viewer } from '@/lib/rules/messages';

/** DODGE: one rejection, what was said about it when looking back, and a way to say something else. */
export function Answered({ dodge, viewer, quiet }: { dodge: DodgeView; viewer: Viewer; quiet?: boolean }) {
  const { rejectionId, company, role, receivedOn, answer, line } = dodge;
  // The other answers stand under a heading of their own.
  const Heading = quiet ? 'h3' : 'h2';
  return (
    <li className="min-w-0">
      <Heading className="font-semibold [overflow-wrap:anywhere]">
        <Link href={`/rejections/${rejectionId}`} className="underline-offset-3 hover:underline">
          {company}, {role}
        </Link>
      </Heading>
      <p className="mt-0.5 text-small text-soft">
        {shortDate(receivedOn, viewer)}
        {quiet && `. ${answer ? DODGE_ANSWER_LABELS[answer] : 'Not answered'}`}
      </p>
      {line && (
        <p dir="auto" className="mt-2 [overflow-wrap:anywhere] whitespace-pre-wrap">
          {line}
        </p>
      )}
      <div className="mt-3 print:hidden">
        <Disclosure
          summary={
            <>
              {answer ? 'Change' : 'Answer'}
              <span className="sr-only"> for {company}</span>
            </>
          }
        >
          <DodgeChange dodge={dodge} />
        </Disclosure>
      </div>
    </li>
  );
}

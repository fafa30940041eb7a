import { Disclosure } from '@/app/_ui/disclosure';
import type { ReplyPage } from '@/lib/features/replies/loaders';
import { pastLine, pastWarning } from './past-words';

/** ASK-2, BACK-GUARD: earlier letters to this company and to the person this letter goes to. */
export function PastWith({
  page: { past, viewer },
  except,
  asks,
}: {
  page: ReplyPage;
  except?: string;
  /** Whether this letter asks for feedback: then earlier requests matter most. */
  asks: boolean;
}) {
  const items = past.items.filter(({ replyId }) => replyId !== except);
  if (items.length === 0) return null;
  const more = past.counts.all - past.items.length;
  const warning = asks ? pastWarning(items) : null;
  return (
    <section aria-label="Your earlier letters" className="flex flex-col gap-2">
      {warning && <p className="text-soft text-pretty">{warning}</p>}
      <Disclosure summary="Your earlier letters">
        <ul className="flex flex-col gap-2">
          {items.map((letter) => (
            <li key={letter.replyId} className="text-pretty break-words">
              {pastLine(letter, viewer)}
            </li>
          ))}
        </ul>
        {more > 0 && <p className="mt-2 text-small text-soft">And {more} more before that.</p>}
      </Disclosure>
    </section>
  );
}

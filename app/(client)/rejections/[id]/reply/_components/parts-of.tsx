import { ASK_ODDS } from '@/app/_components/ask-odds';
import { Disclosure } from '@/app/_ui/disclosure';
import { IconCheck } from '@/app/_ui/icons';
import type { ElementFound } from '@/lib/language/elements';
import { ELEMENT_PURPOSES, elementsOf, type ReplyElement, type ReplyKind } from '@/lib/rules/reply-shape';

/**
 * ELEMENTS, ASK-4: the parts of this kind in order, what each is for, which are included, and what to expect of a
 * feedback request. `found` is null until the letter was checked.
 */
export function PartsOf({
  kind,
  found,
  askRecord,
}: {
  kind: ReplyKind;
  found: readonly ElementFound[] | null;
  /** ASK-4: what one's own requests have brought; null until an answer was noted. */
  askRecord: string | null;
}) {
  const elements = elementsOf(kind);
  if (elements.length < 2) return null;
  const there = placesOf(elements, found);
  return (
    <Disclosure summary={summaryOf(elements, there)}>
      <ol className="flex flex-col gap-2.5">
        {elements.map((element) => {
          const { label, purpose } = ELEMENT_PURPOSES[element];
          const present = there.some((part) => part.element === element);
          return (
            <li key={element} className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2.5">
              {present ? (
                <IconCheck className="mt-0.5 size-5 text-live" />
              ) : (
                <span aria-hidden="true" className="mt-2.5 ml-1.5 size-2 rounded-full border border-edge" />
              )}
              <span>
                <span className="font-semibold">{label}.</span>{' '}
                {found && <span className="sr-only">{present ? 'Included. ' : 'Not included yet. '}</span>}
                <span className="text-soft">{purpose}</span>
              </span>
            </li>
          );
        })}
      </ol>
      {!inOrder(there) && <p className="mt-3 text-pretty">They read best in this order.</p>}
      {elements.includes('feedback-ask') && (
        <p className="mt-3 text-soft text-pretty">
          {ASK_ODDS} {askRecord}
        </p>
      )}
    </Disclosure>
  );
}

type Place = { element: ReplyElement; order: number };

const placesOf = (elements: readonly ReplyElement[], found: readonly ElementFound[] | null): Place[] =>
  elements.flatMap((element) => {
    const order = found?.find((one) => one.element === element)?.order;
    return order ? [{ element, order }] : [];
  });

const inOrder = (there: readonly Place[]) =>
  there.every(({ order }, at) => at === 0 || order > (there[at - 1]?.order ?? 0));

/** How many of the parts are included. */
function summaryOf(elements: readonly ReplyElement[], there: readonly Place[]): string {
  if (there.length === 0) return 'What each part is for';
  if (there.length < elements.length) return `${there.length} of ${elements.length} parts included`;
  return inOrder(there) ? 'All parts included' : 'All parts included, in a different order';
}

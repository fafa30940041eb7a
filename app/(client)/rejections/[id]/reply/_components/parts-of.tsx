import { Disclosure } from '@/app/_ui/disclosure';
import { ELEMENT_PURPOSES, elementsOf, type ReplyKind } from '@/lib/rules/reply-shape';
import { ASK_ODDS } from '../../_components/ask-odds';

/** ELEMENTS, ASK-4: the parts of this kind in their order, what each is for, and what to expect of the question. */
export function PartsOf({ kind }: { kind: ReplyKind }) {
  const elements = elementsOf(kind);
  if (elements.length < 2) return null;
  return (
    <Disclosure summary="What each part is for">
      <ol className="flex list-decimal flex-col gap-2 pl-5 marker:text-soft">
        {elements.map((element) => {
          const { label, purpose } = ELEMENT_PURPOSES[element];
          return (
            <li key={element}>
              <span className="font-semibold">{label}.</span> <span className="text-soft">{purpose}</span>
            </li>
          );
        })}
      </ol>
      {elements.includes('feedback-ask') && <p className="mt-3 text-soft text-pretty">{ASK_ODDS}</p>}
    </Disclosure>
  );
}

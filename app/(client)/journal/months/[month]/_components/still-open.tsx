import { Temporal } from 'temporal-polyfill';
import { Section } from '@/app/_ui/page';
import type { MonthContent } from '@/lib/features/reviews/schema';
import { formatDate, type Viewer } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';

/** REVIEW: what stayed open (PIPE-1). */
export function StillOpen({
  open: { on, count, shown },
  viewer,
}: Pick<MonthContent, 'open'> & { viewer: Viewer }) {
  const day = formatDate(Temporal.PlainDate.from(on), viewer);
  return (
    <Section title="What stayed open">
      <p>
        {count === 0
          ? `Nothing was open on ${day}.`
          : `${capital(inWords(count))} ${count === 1 ? 'application was' : 'applications were'} open on ${day}.`}
      </p>
      {shown.length > 0 && (
        <ul className="mt-2 flex flex-col gap-1 text-small text-soft">
          {shown.map(({ company, role }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered.
            <li key={at} className="[overflow-wrap:anywhere]">
              {company}, {role}
            </li>
          ))}
          {count > shown.length && <li>And {inWords(count - shown.length)} more</li>}
        </ul>
      )}
    </Section>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

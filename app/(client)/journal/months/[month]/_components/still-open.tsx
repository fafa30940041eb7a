import { Temporal } from 'temporal-polyfill';
import { keyed, List } from '@/app/_ui/list';
import { Section } from '@/app/_ui/page';
import type { MonthContent } from '@/lib/features/reviews/schema';
import { formatDate, type Viewer } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';

/** REVIEW: what stayed open (PIPE-1). */
export function StillOpen({
  open: { on, count, shown },
  viewer,
}: Pick<MonthContent, 'open'> & { viewer: Viewer }) {
  // Only what was written down is known: of an empty list nothing is said.
  if (count === 0) return null;
  const day = formatDate(Temporal.PlainDate.from(on), viewer);
  return (
    <Section title="What stayed open">
      <p>
        {capital(inWords(count))} {count === 1 ? 'application was' : 'applications were'} open on {day}.
      </p>
      {shown.length > 0 && (
        <List className="mt-2 flex flex-col gap-1 text-small text-soft">
          {keyed(shown, ({ company, role }) => `${company}, ${role}`).map(([key, { company, role }]) => (
            <li key={key} className="[overflow-wrap:anywhere]">
              {company}, {role}
            </li>
          ))}
          {count > shown.length && <li>And {inWords(count - shown.length)} more</li>}
        </List>
      )}
    </Section>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

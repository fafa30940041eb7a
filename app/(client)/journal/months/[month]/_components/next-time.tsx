import { keyed, List } from '@/app/_ui/list';
import { Section } from '@/app/_ui/page';
import { Tag, type TagTone } from '@/app/_ui/tag';
import type { MonthContent } from '@/lib/features/reviews/schema';

type State = MonthContent['adopted'][number]['state'];

const STATES: Record<State, { words: string; tone: TagTone }> = {
  open: { words: 'waiting', tone: 'wait' },
  asked: { words: 'you haven’t said', tone: 'wait' },
  tried: { words: 'tried', tone: 'live' },
  'not-tried': { words: 'not tried', tone: 'plain' },
  'let-go': { words: 'let go', tone: 'plain' },
};

/** REVIEW: what was adopted for next time, and what became of it. */
export function NextTime({ adopted }: Pick<MonthContent, 'adopted'>) {
  if (adopted.length === 0) return null;
  return (
    <Section title="Next time I will">
      <List className="flex flex-col gap-3">
        {keyed(adopted, ({ text }) => text).map(([key, { text, state }]) => (
          <li
            key={key}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 break-inside-avoid"
          >
            <span dir="auto" className="min-w-[10rem] flex-1 [overflow-wrap:anywhere] whitespace-pre-line">
              {text}
            </span>
            <Tag tone={STATES[state].tone}>{STATES[state].words}</Tag>
          </li>
        ))}
      </List>
    </Section>
  );
}

import type { Temporal } from 'temporal-polyfill';
import {
  dayOfInterview,
  hoursOfInterview,
  kindOfInterview,
  theirHours,
} from '@/app/_components/interview-words';
import { buttonClass } from '@/app/_ui/button';
import { type Fact, FactList } from '@/app/_ui/fact-list';
import { Tag } from '@/app/_ui/tag';
import type { InterviewView } from '@/lib/features/interviews/schema';
import { INTERVIEW_FORMAT_LABELS } from '@/lib/rules/interview-kinds';
import type { Viewer } from '@/lib/rules/messages';

/** What is known of an interview, its hours by the person's clocks first. Unknown facts are left out. */
export function InterviewFacts({
  interview,
  now,
  viewer,
}: {
  interview: InterviewView;
  now: Temporal.Instant;
  viewer: Viewer;
}) {
  const { title, kind, round, format, place, link, who, state } = interview;
  const there = theirHours(interview, viewer);
  const facts: (Fact | false)[] = [
    {
      term: 'When',
      detail: (
        <>
          <span className="flex flex-wrap items-center gap-2">
            {dayOfInterview(interview, now, viewer)}, {hoursOfInterview(interview, viewer)}
            {state === 'cancelled' && <Tag>Cancelled</Tag>}
          </span>
          {there && <span className="block text-small text-soft">{there}</span>}
        </>
      ),
    },
    (title !== null || round !== null) && {
      term: 'Kind',
      detail: kindOfInterview({ kind, round }, viewer),
    },
    format !== null && { term: 'Format', detail: INTERVIEW_FORMAT_LABELS[format] },
    place !== null && { term: 'Place', detail: <span className="wrap-anywhere">{place}</span> },
    link !== null && {
      term: 'Link',
      detail: (
        <a
          href={link}
          rel="noopener noreferrer nofollow"
          target="_blank"
          className={`${buttonClass('link')} break-all`}
        >
          {new URL(link).hostname}
          <span className="sr-only"> (opens in a new tab)</span>
        </a>
      ),
    },
    who !== null && { term: 'Who', detail: <span className="wrap-anywhere">{who}</span> },
  ];
  return <FactList facts={facts.filter((fact) => fact !== false)} />;
}

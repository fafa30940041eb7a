import { Temporal } from 'temporal-polyfill';
import { buttonClass } from '@/app/_ui/button';
import { type Fact, FactList } from '@/app/_ui/fact-list';
import { Tag } from '@/app/_ui/tag';
import type { ApplicationDetail } from '@/lib/features/applications/types';
import { formatDay, type Viewer } from '@/lib/rules/messages';
import { ENDING_LABELS, LATER_LABEL_NAMES, STAGE_LABELS } from '@/lib/rules/stages';

/** What is known about an application. Unknown facts are left out. */
export function Facts({ application, viewer }: { application: ApplicationDetail; viewer: Viewer }) {
  const { stage, laterLabel, furthestStage, ending, appliedOn, url, source, industry } = application;
  const facts: (Fact | false)[] = [
    {
      term: 'Stage',
      detail: (
        <span className="flex flex-wrap items-center gap-2">
          {STAGE_LABELS[stage]}
          {laterLabel && <Tag>{LATER_LABEL_NAMES[laterLabel]}</Tag>}
        </span>
      ),
    },
    ending !== null && { term: 'Outcome', detail: <Tag>{ENDING_LABELS[ending]}</Tag> },
    furthestStage !== stage && { term: 'Furthest stage', detail: STAGE_LABELS[furthestStage] },
    appliedOn !== null && {
      term: 'Applied on',
      detail: formatDay(Temporal.PlainDate.from(appliedOn), viewer),
    },
    source !== null && { term: 'Found through', detail: source },
    industry !== null && { term: 'Industry', detail: industry },
    url !== null && {
      term: 'Link',
      detail: (
        <a
          href={url}
          rel="noopener noreferrer nofollow"
          target="_blank"
          className={`${buttonClass('link')} break-all`}
        >
          {new URL(url).hostname}
          <span className="sr-only"> (opens in a new tab)</span>
        </a>
      ),
    },
  ];
  return <FactList facts={facts.filter((fact) => fact !== false)} />;
}

import { Temporal } from 'temporal-polyfill';
import { buttonClass } from '@/app/_ui/button';
import { type Fact, FactList } from '@/app/_ui/fact-list';
import { Tag } from '@/app/_ui/tag';
import type { ApplicationDetail } from '@/lib/features/applications/types';
import { deadlineInWords } from '@/lib/rules/deadline';
import { DAY_NOT_KNOWN, endOf } from '@/lib/rules/ending-day';
import { formatDate, formatPastDay, type Viewer } from '@/lib/rules/messages';
import { nameOfStage } from '@/lib/rules/own-stages';
import { PRIORITY_LABELS, WORK_MODE_LABELS } from '@/lib/rules/record';
import { salaryInWords } from '@/lib/rules/salary';
import { ENDING_LABELS, LATER_LABEL_NAMES } from '@/lib/rules/stages';
import { localDate } from '@/lib/rules/time';

/** What is known about an application. Unknown facts are left out. */
export function Facts({
  application,
  viewer,
  now,
}: {
  application: ApplicationDetail;
  viewer: Viewer;
  now: Temporal.Instant;
}) {
  const { stage, round, laterLabel, furthestStage, ending, appliedOn, url, source, industry } = application;
  const { location, workMode, salary, salaryWish, deadline, priority } = application;
  const end = endOf(application);
  const facts: (Fact | false)[] = [
    {
      term: 'Stage',
      detail: (
        <span className="flex flex-wrap items-center gap-2">
          <bdi>{nameOfStage(viewer, { stage, round })}</bdi>
          {laterLabel && <Tag>{LATER_LABEL_NAMES[laterLabel]}</Tag>}
        </span>
      ),
    },
    ending !== null && { term: 'Outcome', detail: <Tag>{ENDING_LABELS[ending]}</Tag> },
    furthestStage !== stage && {
      term: 'Furthest stage',
      detail: nameOfStage(viewer, { stage: furthestStage }),
    },
    appliedOn !== null && {
      term: furthestStage === 'saved' ? 'You mean to apply on' : 'Applied on',
      detail: formatPastDay(Temporal.PlainDate.from(appliedOn), viewer, now),
    },
    end !== null && {
      term: 'Ended on',
      detail: end.on ? formatPastDay(Temporal.PlainDate.from(end.on), viewer, now) : DAY_NOT_KNOWN,
    },
    deadline !== null && {
      term: 'Deadline',
      detail: deadlineOf(Temporal.PlainDate.from(deadline), now, viewer),
    },
    (location ?? workMode) !== null && {
      term: 'Place',
      detail: [location, workMode && WORK_MODE_LABELS[workMode]].filter(Boolean).join(' · '),
    },
    salary !== null && { term: 'Salary', detail: salaryInWords(salary, viewer.locale) },
    salaryWish !== null && { term: 'Your wish', detail: salaryInWords(salaryWish, viewer.locale) },
    priority !== null && { term: 'Priority', detail: PRIORITY_LABELS[priority] },
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

/** In days of the reader's own zone; the date itself beside it, as the days change. */
const deadlineOf = (deadline: Temporal.PlainDate, now: Temporal.Instant, viewer: Viewer) =>
  `${formatDate(deadline, viewer)}, ${deadlineInWords(deadline, localDate(now, viewer.zone))}`;

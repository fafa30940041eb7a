import { Temporal } from 'temporal-polyfill';
import type { ApplicationView } from '@/lib/features/applications/types';
import { DAY_NOT_KNOWN } from '@/lib/rules/ending-day';
import { formatShortDate, type Viewer } from '@/lib/rules/messages';
import { nameOfStage } from '@/lib/rules/own-stages';
import { PRIORITY_LABELS, WORK_MODE_LABELS } from '@/lib/rules/record';
import { salaryInWords } from '@/lib/rules/salary';
import { ENDING_LABELS, LATER_LABEL_NAMES } from '@/lib/rules/stages';
import { localDate } from '@/lib/rules/time';
import { stepValue } from '../../../_components/step-choices';
import type { ColumnKey } from './columns';

/** A cell as it is read; with what an editor of it begins with where that is something else, null where it is not edited. */
export type ShownCell = string | readonly [said: string, start: string | null];

export function shownCell(
  column: ColumnKey,
  row: ApplicationView,
  viewer: Viewer & { zone: string },
): ShownCell {
  const said = saidIn(column, row, viewer);
  // STAGE: one that was rejected moves once its rejection is undone.
  if (column === 'stage' && row.ending !== null) return [said, null];
  const start = startOf(column, row);
  return start === said ? said : [said, start];
}

/** What stands in one cell, as it is read. */
function saidIn(column: ColumnKey, row: ApplicationView, viewer: Viewer & { zone: string }): string {
  const day = (at: string) => formatShortDate(localDate(Temporal.Instant.from(at), viewer.zone), viewer);
  switch (column) {
    case 'company':
      return row.company;
    case 'stage':
      return [
        row.ending ? ENDING_LABELS[row.ending] : null,
        nameOfStage(viewer, row),
        row.laterLabel && LATER_LABEL_NAMES[row.laterLabel],
      ]
        .filter((part) => part !== null)
        .join(' · ');
    case 'appliedOn':
      return row.appliedOn ? formatShortDate(Temporal.PlainDate.from(row.appliedOn), viewer) : '';
    case 'moved':
      return row.movedOn ? formatShortDate(Temporal.PlainDate.from(row.movedOn), viewer) : DAY_NOT_KNOWN;
    case 'added':
      return day(row.createdAt);
    case 'deadline':
      return row.deadline ? formatShortDate(Temporal.PlainDate.from(row.deadline), viewer) : '';
    case 'tags':
      return row.tags.join(', ');
    case 'priority':
      return row.priority ? PRIORITY_LABELS[row.priority] : '';
    case 'location':
      return row.location ?? '';
    case 'workMode':
      return row.workMode ? WORK_MODE_LABELS[row.workMode] : '';
    case 'salary':
      return row.salary ? salaryInWords(row.salary, viewer.locale) : '';
    case 'source':
      return row.source ?? '';
    case 'industry':
      return row.industry ?? '';
    default:
      return column satisfies never;
  }
}

/** What an editor of it begins with. */
function startOf(column: ColumnKey, row: ApplicationView): string {
  if (column === 'moved' || column === 'added' || column === 'salary') return '';
  if (column === 'tags') return row.tags.join(', ');
  if (column === 'stage') return stepValue(row);
  return row[column] ?? '';
}

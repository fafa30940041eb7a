import type { Reported } from '@/lib/features/reports/schema';
import { CSV_MARK, csvText, type Separator } from '@/lib/platform/csv';
import { REPORT_WORDS, type ReportIn, reportDay, reportHistory, reportResult } from '@/lib/rules/report';

export type Period = { from: string; to: string };

/** The report as a file: who it is of is left to be filled in, then a row for each application. */
export function reportCsv(
  items: readonly Reported[],
  { from, to, language, naming, separator }: Period & ReportIn & { separator: Separator },
): string {
  const words = REPORT_WORDS[language];
  const day = (on: string) => reportDay(on, language);
  const { applied, company, role, place, through, history, result } = words.columns;
  return (
    CSV_MARK +
    csvText(
      [
        [words.title, words.period(day(from), day(to))],
        [words.name, ''],
        [words.reference, ''],
        [],
        [applied, company, role, place, through, history, result],
        ...items.map((item) => [
          ...[day(item.appliedOn), item.company, item.role, item.location ?? '', item.source ?? ''],
          reportHistory(item.events, { language, naming }),
          reportResult(item.ending, language),
        ]),
      ],
      separator,
    )
  );
}

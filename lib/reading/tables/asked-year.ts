import type { Guess } from './columns';
import { dayCell } from './day-cells';
import { saidIn } from './plain-words';
import { type Answers, answerTo, question } from './questions';
import { holdsDay, type Table } from './tabled';
import type { GivenTable, TableQuestion } from './types';

/** How many years back are offered. */
const YEARS = 4;

/** The year of days that do not say one, once it is said; null before, and where each of them has one. */
export function askAboutYear(
  { headers, rows }: Pick<Table, 'headers' | 'rows'>,
  of: Pick<GivenTable, 'timeZone' | 'today'> & {
    guesses: readonly Guess[];
    answers: Answers;
    questions: TableQuestion[];
  },
): 'recent' | number | null {
  const columns = of.guesses.flatMap(({ field }, at) => (holdsDay(field) ? [at] : []));
  const found = columns.flatMap((at) =>
    rows.flatMap(({ line, cells }) => {
      const text = saidIn(cells[at], 'words');
      return text !== null && dayCell(text, of.timeZone)?.kind === 'no-year' ? [{ at, line, text }] : [];
    }),
  );
  const [first] = found;
  if (!first) return null;
  const now = Number(of.today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => String(now - back));
  const choices = [
    { value: 'recent', label: 'The last such day before today' },
    ...years.map((value) => ({ value, label: value })),
  ];
  const answer = answerTo(of.answers, { id: 'year', choices });
  of.questions.push(
    question({
      ...{ id: 'year', code: 'year', choices, column: headers[first.at] ?? null, rows: found.length },
      question: `In which year is “${first.text}”?`,
      ...{ proposed: 'recent', used: answer, answered: answer !== null },
      lines: found.slice(0, 5).map(({ line }) => line),
    }),
  );
  return answer === null ? null : answer === 'recent' ? answer : Number(answer);
}

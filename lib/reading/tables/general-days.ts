import { dayInWords } from './calendar-days';
import type { Guess } from './columns';
import { dayCell } from './day-cells';
import type { TableField } from './fields';
import { historyIn } from './history';
import { yesOrNo } from './measured';
import { saidIn } from './plain-words';
import { type Answers, answerTo, question } from './questions';
import type { RawRow } from './separated';
import { statusReading } from './status-words';
import type { Table } from './tabled';
import type { TableQuestion } from './types';

// Days that no header says of what they are, and those that stand in notes.

/** By a row's place, the day of applying that its note gives: "Applied 2026-06-24". */
export function notedDays(
  guesses: readonly Guess[],
  rows: readonly RawRow[],
  timeZone: string,
): Map<number, string> {
  const columns = guesses.flatMap(({ field }, at) => (field === 'note' ? [at] : []));
  const found = new Map<number, string>();
  rows.forEach(({ cells }, place) => {
    for (const at of columns) {
      const note = cells[at] ?? '';
      if (note.length > 4_000 || !/\d{4}/.test(note)) continue;
      const on = historyIn(note, { timeZone, order: null })?.events.find(({ to }) => to === 'applied')?.on;
      if (on && !found.has(place)) found.set(place, on);
    }
  });
  return found;
}

const GENERAL = [
  { value: 'appliedOn', label: 'The day you applied' },
  { value: 'savedOn', label: 'The day you added it' },
  { value: 'statusOn', label: 'The day of its status' },
  { value: 'deadline', label: 'The last day to apply' },
  { value: 'leave', label: 'Something else: leave it out' },
] as const;

export function settleGeneralDays(
  of: Table & {
    guesses: Guess[];
    noted: ReadonlyMap<number, string>;
    answers: Answers;
    questions: TableQuestion[];
    timeZone: string;
  },
): Set<number> {
  const general = new Set<number>();
  of.guesses.forEach((guess, at) => {
    if (guess.asked !== 'day-meaning') return;
    const taken = new Set(of.guesses.map(({ field }) => field));
    const choices = GENERAL.filter(({ value }) => value === 'leave' || !taken.has(value));
    const id = `day-meaning:${at}`;
    const answer = answerTo(of.answers, { id, choices: [...choices] });
    const proposed = taken.has('appliedOn')
      ? null
      : isDayOfApplying(of, at)
        ? 'appliedOn'
        : taken.has('savedOn')
          ? null
          : 'savedOn';
    const used = answer ?? proposed ?? 'leave';
    const header = of.headers[at] ?? '';
    of.questions.push(
      question({
        ...{ id, code: 'day-meaning', column: header, proposed, used, answered: answer !== null },
        question: `Which day is “${header || 'this column'}”?`,
        choices: [...choices],
        required: !taken.has('appliedOn'),
        rows: of.rows.filter(({ cells }) => (cells[at] ?? '').trim() !== '').length,
        lines: of.rows.slice(0, 5).map(({ line }) => line),
      }),
    );
    const field = used === 'leave' ? null : (used as TableField);
    const because =
      answer !== null ? 'You said so.' : 'Its cells are days, and nothing says of what: please say.';
    of.guesses[at] = { field, because };
    if (field) general.add(at);
  });
  return general;
}

/**
 * Whether a day without a name may be that of applying: not where a row that was never sent has one, by its status or by a
 * switch that nothing contradicts, and not where a note gives another.
 */
function isDayOfApplying(
  {
    guesses,
    rows,
    noted,
    timeZone,
  }: {
    guesses: readonly Guess[];
    rows: readonly RawRow[];
    noted: ReadonlyMap<number, string>;
    timeZone: string;
  },
  at: number,
): boolean {
  const columns = (wanted: TableField) =>
    guesses.flatMap(({ field }, column) => (field === wanted ? [column] : []));
  const [statuses, switches] = [columns('status'), columns('applied')];
  return rows.every(({ cells }, place) => {
    const text = saidIn(cells[at], 'words');
    if (text === null) return true;
    const day = dayCell(text, timeZone);
    const onNote = noted.get(place);
    if (onNote && day?.kind === 'day' && day.on !== onNote) return false;
    const said = statuses.flatMap((column) => statusReading(cells[column] ?? '') ?? []);
    if (said.some(({ sure, meaning }) => sure && meaning.to === 'saved')) return false;
    return said.length > 0 || !switches.some((column) => yesOrNo(cells[column] ?? '') === false);
  });
}

export function askAboutNotes(of: {
  guesses: readonly Guess[];
  rows: readonly RawRow[];
  noted: ReadonlyMap<number, string>;
  generalDays: ReadonlySet<number>;
  answers: Answers;
  questions: TableQuestion[];
}): boolean {
  const column = of.guesses.findIndex(({ field }, at) => field === 'appliedOn' && !of.generalDays.has(at));
  const rows = [...of.noted].filter(([place]) => saidIn(of.rows[place]?.cells[column], 'words') === null);
  if (rows.length === 0) return false;
  const choices = [
    { value: 'take', label: 'Take these days' },
    { value: 'leave', label: 'Leave them in the notes alone' },
  ];
  const answer = answerTo(of.answers, { id: 'days-in-notes', choices });
  of.questions.push(
    question({
      ...{ id: 'days-in-notes', code: 'days-in-notes', choices, required: false, rows: rows.length },
      question: 'Some notes say when you applied. Take those days?',
      ...{ proposed: 'take', used: answer ?? 'leave', answered: answer !== null },
      lines: rows.slice(0, 5).flatMap(([place]) => of.rows[place]?.line ?? []),
      examples: rows
        .slice(0, 5)
        .map(([place, on]) => ({ text: `Line ${of.rows[place]?.line}`, readings: { take: dayInWords(on) } })),
    }),
  );
  return answer === 'take';
}

import {
  ENDING_LABELS,
  ENDINGS,
  LATER_LABEL_NAMES,
  LATER_LABELS,
  STAGE_LABELS,
  STAGES,
} from '@/lib/rules/stages';
import { dayInOrder, dayInWords } from './calendar-days';
import type { DayCell } from './day-cells';
import { daySerial } from './excel-days';
import type { Meaning } from './fields';
import { plainWords } from './plain-words';
import { statusReading } from './status-words';
import type { TableQuestion } from './types';

export type Answers = Readonly<Record<string, string | readonly string[]>>;

const LINES = 5;
const EXAMPLES = 5;

type Asked = Pick<TableQuestion, 'id' | 'code' | 'question' | 'choices'> & Partial<TableQuestion>;

/** A question with what it leaves unsaid. */
export const question = (asked: Asked): TableQuestion => ({
  ...{
    several: false,
    proposed: null,
    used: null,
    answered: false,
    required: true,
    column: null,
    word: null,
  },
  ...{ lines: [], rows: 0, examples: [] },
  ...asked,
});

/** The answer to a question as one word; null where there is none, or none of those that there are to choose. */
export function answerTo(
  answers: Answers,
  { id, choices }: Pick<TableQuestion, 'id' | 'choices'>,
): string | null {
  const said = answers[id];
  return typeof said === 'string' && choices.some(({ value }) => value === said) ? said : null;
}

/** What a word for a status may be answered with. */
export const MEANINGS: readonly { value: string; label: string }[] = [
  ...STAGES.map((value) => ({ value, label: STAGE_LABELS[value] })),
  ...LATER_LABELS.map((label) => ({
    value: `later-interview:${label}`,
    label: `${STAGE_LABELS['later-interview']}: ${LATER_LABEL_NAMES[label].toLowerCase()}`,
  })),
  ...ENDINGS.map((value) => ({ value, label: ENDING_LABELS[value] })),
  { value: 'skip', label: 'Leave these rows out' },
];

const valueFor = ({ to, laterLabel }: Meaning): string => (laterLabel ? `${to}:${laterLabel}` : to);

function meaningFrom(value: string): Meaning | 'skip' {
  if (value === 'skip') return value;
  const [name, kind] = value.split(':');
  const to = [...STAGES, ...ENDINGS].find((one) => one === name) ?? 'saved';
  const laterLabel = LATER_LABELS.find((one) => one === kind);
  return laterLabel ? { to, laterLabel } : { to };
}

export type StatusCell = { word: string; line: number; column: string };

/** More different words than these are no list that anybody keeps. */
const MOST_WORDS = 60;

/**
 * What each word for a status means, and the questions about those that are not certain. Where the words are the names of
 * somebody's own lists, each is asked about, and only what is not certain has to be answered.
 */
export function statusQuestions(
  cells: Iterable<StatusCell>,
  { answers, lists }: { answers: Answers; lists: readonly string[] | undefined },
): { questions: TableQuestion[]; meanings: ReadonlyMap<string, Meaning | 'skip' | null> } {
  const words = new Map<string, { said: string; column: string; lines: number[]; rows: number }>();
  for (const { word, line, column } of cells) {
    const key = plainWords(word) || word;
    const known = words.get(key) ?? { said: word, column, lines: [], rows: 0 };
    if (known.lines.length < LINES) known.lines.push(line);
    known.rows += 1;
    words.set(key, known);
  }
  const meanings = new Map<string, Meaning | 'skip' | null>();
  const questions: TableQuestion[] = [];
  for (const [key, { said, column, lines, rows }] of words) {
    const reading = statusReading(said);
    const id = `status:${key}`;
    const answer = answerTo(answers, { id, choices: [...MEANINGS] });
    const proposed = reading ? valueFor(reading.meaning) : null;
    const agreed = answer !== null && answer === proposed ? reading?.meaning : null;
    const meaning = agreed ?? (answer === null ? (reading?.meaning ?? null) : meaningFrom(answer));
    meanings.set(key, meaning);
    if ((reading?.sure && !lists && answer === null) || questions.length >= MOST_WORDS) continue;
    questions.push(
      question({
        ...{ id, code: 'status', word: said, column, lines, rows },
        question: `What does “${said}” mean?`,
        choices: [...MEANINGS],
        proposed,
        used: answer ?? proposed,
        answered: answer !== null,
        required: !reading?.sure || lists?.includes(key) === false,
      }),
    );
  }
  return { questions, meanings };
}

/** Which number is the month: with each reading written out. */
export function orderQuestion(
  id: string,
  days: readonly { cell: DayCell; text: string; line: number }[],
  asked: {
    column: string | null;
    proposed: 'dmy' | 'mdy' | null;
    used: 'dmy' | 'mdy' | null;
    answered: boolean;
    required: boolean;
  },
): TableQuestion {
  const open = days.filter(({ cell }) => cell.kind === 'numbers' && cell.first !== cell.second);
  // Those first that either order makes a day of: they show what is asked.
  const twofold = open.filter(({ cell }) => inWords(cell, 'dmy') !== null && inWords(cell, 'mdy') !== null);
  const shown = open.length > 0 ? [...new Set([...twofold, ...open])] : days;
  const first = shown[0];
  return question({
    ...{ id, code: 'date-order', ...asked, rows: new Set(open.map(({ line }) => line)).size },
    question: first ? `Which day is “${first.text}”?` : 'In which order do the numbers of a day stand?',
    choices: [
      { value: 'dmy', label: `Day first${writtenOut(first?.cell, 'dmy')}` },
      { value: 'mdy', label: `Month first${writtenOut(first?.cell, 'mdy')}` },
    ],
    lines: shown.slice(0, LINES).map(({ line }) => line),
    examples: shown.slice(0, EXAMPLES).map(({ cell, text }) => ({
      text,
      readings: { dmy: inWords(cell, 'dmy') ?? 'no such day', mdy: inWords(cell, 'mdy') ?? 'no such day' },
    })),
  });
}

const writtenOut = (cell: DayCell | undefined, order: 'dmy' | 'mdy'): string => {
  const words = cell && inWords(cell, order);
  return words ? `: ${words}` : '';
};

/** A cell's day written out in an order; null where it is none. */
export function inWords(
  cell: DayCell | null,
  order: 'dmy' | 'mdy',
  countsFrom: 1900 | 1904 = 1900,
): string | null {
  const on =
    cell?.kind === 'day'
      ? cell.on
      : cell?.kind === 'numbers'
        ? dayInOrder(cell, order)
        : cell?.kind === 'number'
          ? (daySerial(cell.number, countsFrom)?.on ?? null)
          : null;
  return on === null ? null : dayInWords(on);
}

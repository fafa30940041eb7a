import { dayCell } from './day-cells';
import { duplicatesIn } from './duplicates';
import type { TableField } from './fields';
import { fingerprintOf } from './fingerprint';
import { isNotion, isReactiveResume, knownFormat, withoutNotionPages } from './formats';
import { type Grid, gridOf } from './grid';
import { countOfNames, type Headed, headed } from './headers';
import { historyIn } from './history';
import { itemOf } from './items';
import { eventsIn } from './own-cells';
import { isOwnHeader } from './own-columns';
import { plainWords, saidIn, statusIn } from './plain-words';
import { inWords, question, type StatusCell, statusQuestions } from './questions';
import type { Reading } from './reading';
import { refusal } from './refusals';
import { MOST_ROWS } from './size';
import { type SortedOut, sortedOut } from './sorted-out';
import { withTyped } from './typed-cells';
import type {
  DateOrder,
  GivenTable,
  ReadTable,
  TableAnswer,
  TableFormat,
  TableItem,
  TableProblem,
  TableQuestion,
} from './types';

/** So many problems are listed; each row has its own besides. */
const MOST_PROBLEMS = 2_000;

/**
 * Reads a file of applications: what its columns are about and why, what every row becomes, what is wrong with it, which rows
 * may be one application, and what only the person knows. Nothing of it is guessed silently, and nothing in it is run.
 * Pure: the same file with the same answers gives the same.
 */
export function readTable(given: GivenTable): TableAnswer {
  const grid = gridOf(given);
  if ('refused' in grid) return refusal(grid.refused);
  const found = headed(grid.rows);
  const own = isOwnHeader(found.headers);
  const head = { ...found, rows: withTyped(found.rows, given.typed ?? [], { own }) };
  if (head.headers.length === 0) return refusal('empty');
  if (head.headers.length < 2 && countOfNames(grid.rows) === 0 && given.mapping === undefined)
    return refusal('not-a-table');
  if (head.rows.length === 0) return refusal('only-headers');
  if (head.rows.length > MOST_ROWS) return refusal('too-many-rows');
  const format = formatOf(given, grid, head);
  const table = format === 'notion' ? withoutPages(head) : head;
  const sorted = sortedOut(
    { ...table, isWorkbook: grid.kind === 'workbook', separator: grid.separator },
    given,
  );
  return { ok: true, table: tableOf(given, grid, table, { ...sorted, format }) };
}

/** How many rows tell whose export a file is. */
const LOOKED_AT = 50;

function formatOf(given: GivenTable, grid: Grid, { headers, rows }: Headed): TableFormat {
  const known = knownFormat(headers);
  if (known) return known.format;
  if (grid.kind === 'list' && isReactiveResume(headers)) return 'reactive-resume';
  const cells = rows.slice(0, LOOKED_AT).flatMap(({ cells: row }) => row);
  return grid.separator === ',' && isNotion(given.fileName, cells) ? 'notion' : 'generic';
}

const withoutPages = (head: Headed): Headed => ({
  ...head,
  rows: head.rows.map(({ cells, ...row }) => ({ ...row, cells: cells.map(withoutNotionPages) })),
});

function tableOf(
  given: GivenTable,
  grid: Grid,
  { headers, rows, line }: Headed,
  sorted: SortedOut & { format: TableFormat },
): ReadTable {
  const answers = given.answers ?? {};
  const mapping = sorted.guesses.map(({ field }) => field);
  const statuses = statusQuestions(statusCells(mapping, headers, rows), {
    answers,
    lists: knownFormat(headers)?.lists,
  });
  const boards = boardQuestion(mapping, headers, rows, answers);
  const reading: Reading = {
    columns: headers.map((header, at) => ({
      ...{ at, header, field: mapping[at] ?? null },
      order: sorted.orders[at] ?? null,
    })),
    own: sorted.format === 'rebound',
    isList: grid.kind === 'list',
    ...{
      countsFrom: grid.countsFrom,
      year: sorted.year,
      timeZone: given.timeZone,
      today: given.today,
      links: grid.links,
    },
    meaningOf: (word) => statuses.meanings.get(plainWords(word) || word) ?? null,
    boards: boards?.wanted ?? null,
    ...{ daysFromNotes: sorted.daysFromNotes, generalDays: sorted.generalDays },
  };
  const read = rows.map((row) => itemOf(reading, row));
  const items = read.filter((item) => item !== null);
  sayUnclosed(grid.unclosed, items);
  return {
    ...{ format: sorted.format, encoding: grid.encoding, separator: grid.separator },
    dateOrder: orderOf(mapping, sorted.orders),
    columns: headers.map((header, at) => ({
      ...{ header, field: mapping[at] ?? null, because: sorted.guesses[at]?.because ?? '' },
      dateOrder: sorted.orders[at] ?? null,
      samples: sorted.looks[at]?.samples ?? [],
      days: writtenOut(sorted.looks[at]?.samples ?? [], sorted.orders[at] ?? null, given, grid.countsFrom),
    })),
    rows: rows.length,
    problems: problemsOf(mapping, line || 1, items),
    duplicates: duplicatesIn(items),
    questions: [
      ...sheetQuestion(grid, answers),
      ...(boards ? [boards.asked] : []),
      ...sorted.questions,
      ...statuses.questions,
    ],
    mapping,
    fingerprint: fingerprintOf(headers),
    items,
    leftOut: rows.flatMap((row, at) => (read[at] === null ? [row.line] : [])),
  };
}

/** The words for a status: of their columns, and those beside the days of a history. */
function* statusCells(
  mapping: readonly (TableField | null)[],
  headers: readonly string[],
  rows: Headed['rows'],
): Generator<StatusCell> {
  for (const [at, field] of mapping.entries()) {
    if (field !== 'status' && field !== 'history') continue;
    const column = headers[at] ?? '';
    for (const { line, cells } of rows) {
      const cell = field === 'status' ? statusIn(cells[at]) : saidIn(cells[at], 'words');
      // A history as we write it says all of it.
      if (cell === null || eventsIn(cell) !== null) continue;
      const history = historyIn(cell, { timeZone: 'UTC', order: null });
      if (history) for (const word of history.words) yield { word, line, column };
      else if (field === 'status') yield { word: cell, line, column };
    }
  }
}

const MOST_BOARDS = 100;

function boardQuestion(
  mapping: readonly (TableField | null)[],
  headers: readonly string[],
  rows: Headed['rows'],
  answers: NonNullable<GivenTable['answers']>,
): { asked: TableQuestion; wanted: ReadonlySet<string> } | null {
  const at = mapping.indexOf('board');
  if (at === -1) return null;
  const names = [...new Set(rows.map(({ cells }) => saidIn(cells[at], 'words') ?? ''))].slice(0, MOST_BOARDS);
  if (names.length < 2) return null;
  const said = answers.boards;
  const chosen = said === undefined ? names : names.filter((name) => [said].flat().includes(name));
  const asked = question({
    ...{ id: 'boards', code: 'boards', question: 'Which boards do you want?', column: headers[at] ?? null },
    choices: names.map((value) => ({ value, label: value || 'Without a board' })),
    ...{ several: true, proposed: names, used: chosen, answered: said !== undefined, rows: rows.length },
  });
  return { asked, wanted: new Set(chosen) };
}

function sheetQuestion({ sheets }: Grid, answers: NonNullable<GivenTable['answers']>): TableQuestion[] {
  if (!sheets) return [];
  return [
    question({
      ...{ id: 'sheet', code: 'sheet', question: 'Which sheet are your applications on?' },
      choices: sheets.names.map((value) => ({ value, label: value })),
      ...{ proposed: sheets.read, used: sheets.read, answered: answers.sheet !== undefined },
      required: sheets.unsure || answers.sheet !== undefined,
    }),
  ];
}

/** The order of the whole file: where its columns differ, that of the day of applying. */
function orderOf(mapping: readonly (TableField | null)[], orders: readonly (DateOrder | null)[]): DateOrder {
  const all = orders.filter((order) => order !== null);
  if (all.includes('ask')) return 'ask';
  const applied = orders[mapping.indexOf('appliedOn')];
  if (applied && applied !== 'ymd') return applied;
  return (
    all.find((order) => order === 'dmy' || order === 'mdy') ?? all.find((order) => order === 'excel') ?? 'ymd'
  );
}

const writtenOut = (
  samples: readonly string[],
  order: DateOrder | null,
  { timeZone }: GivenTable,
  countsFrom: 1900 | 1904,
): (string | null)[] =>
  order === null || order === 'ask'
    ? []
    : samples.map((text) => inWords(dayCell(text, timeZone), order === 'mdy' ? 'mdy' : 'dmy', countsFrom));

/** A quote that nothing closes takes in all that follows, so it is a problem of the last row. */
function sayUnclosed(line: number | null, items: readonly TableItem[]): void {
  const message = 'A quote opens here that nothing closes: all that follows is in one cell.';
  if (line !== null)
    items.at(-1)?.problems.push({ line, column: null, code: 'quote', message, blocks: true });
}

function problemsOf(
  mapping: readonly (TableField | null)[],
  line: number,
  items: readonly TableItem[],
): TableProblem[] {
  const problems: TableProblem[] = [];
  const say = (at: number, code: TableProblem['code'], message: string) =>
    problems.push({ line: at, column: null, code, message, blocks: true });
  if (!mapping.includes('company')) say(line, 'no-company', 'Say which column holds the company.');
  if (!mapping.includes('role')) say(line, 'no-role', 'Say which column holds the role.');
  for (const item of items) {
    if (problems.length >= MOST_PROBLEMS) break;
    problems.push(...item.problems);
  }
  return problems;
}

import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from './read-table';
import { separatedRows } from './separated';
import type { GivenTable, TableAnswer } from './types';

const HERE = { timeZone: 'Europe/Berlin', today: '2026-11-30' };
const answerTo = (text: string | Uint8Array, over: Partial<GivenTable> = {}): TableAnswer =>
  readTable({ bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text, ...HERE, ...over });
const HEADER = 'Company,Role,Applied,Status,Notes';
const limits = { rows: 20_000, cells: 500 };

describe('a file that somebody made to break something', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'empty'],
    ['nothing but a mark', '\ufeff', 'empty'],
    ['nothing but line ends', '\r\n\r\n\n\n', 'empty'],
    ['nothing but headers', `${HEADER}\n`, 'only-headers'],
    ['nothing but a line that says what separates', 'sep=;\n', 'empty'],
    ['zero bytes', new Uint8Array(4_000), 'not-a-table'],
    ['bytes without sense', Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 256), 'not-a-table'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'not-a-table'],
    ['a page', '<!DOCTYPE html><html><table><tr><td>Company</td></tr></table></html>', 'not-a-table'],
    ['a letter', 'Dear Sir or Madam\n\nI would like to apply.\n', 'not-a-table'],
    ['JSON without a list', '{"a": 1}', 'not-a-table'],
    [
      '10,000 columns',
      `${Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',')}\n`,
      'too-many-columns',
    ],
    ['20,001 rows', `${HEADER}\n${'A,Dev,,,\n'.repeat(20_001)}`, 'too-many-rows'],
    ['brackets in brackets', '['.repeat(200_000), 'not-a-table'],
    ['51 MB', new Uint8Array(51 * 1024 * 1024), 'too-big'],
  ])('%s is refused with a sentence', (_what, bytes, code) => {
    const answer = answerTo(bytes);
    expect(answer).toMatchObject({
      ok: false,
      code,
      message: expect.stringMatching(/^(?:This|There) .+\.$/),
    });
  });

  test('20,000 rows are read', () => {
    expect(answerTo(`${HEADER}\n${'A,Dev,,,\n'.repeat(20_000)}`)).toMatchObject({
      ok: true,
      table: { rows: 20_000 },
    });
  });

  test('a quote that nothing closes is said with its line, and nothing of it comes in', () => {
    const answer = answerTo(`${HEADER}\nA,Dev,,,\nB,Dev,,,"open\nC,Dev,,,\n`);
    expect(answer).toMatchObject({
      table: {
        rows: 2,
        problems: [{ line: 3, code: 'quote', blocks: true }],
        items: [{ problems: [] }, { problems: [{ code: 'quote' }] }],
      },
    });
  });

  test('a cell of 1 MB, zero bytes among words and signs of direction stop nobody', () => {
    const answer = answerTo(
      `${HEADER}\nA\u0000cme,D\u202eev,,,${'x'.repeat(1_000_000)}\nB,Dev,,,"${'"",\n'.repeat(100_000)}"\n`,
    );
    expect(answer).toMatchObject({
      table: { rows: 2, items: [{ application: { company: 'Acme', role: 'Dev' } }, { line: 3 }] },
    });
  });

  test('mixed line ends and rows of other lengths keep their lines', () => {
    const answer = answerTo(`${HEADER}\r\nA,Dev\rB,Dev,,,,,extra\n\r\nC,Dev,,,"two\r\nlines"\rD,Dev`);
    expect(answer.ok && answer.table.items.map(({ line }) => line)).toEqual([2, 3, 5, 7]);
    expect(answer).toMatchObject({ table: { problems: [{ line: 3, code: 'cells', blocks: false }] } });
  });

  test('names that objects have of themselves are names like any other', () => {
    const answer = answerTo('Company,Role,__proto__,constructor,Status\nA,Dev,x,y,toString\n', {
      mapping: { Company: 'company', Role: 'role' },
      answers: { 'status:to string': 'rejected' },
    });
    expect(answer).toMatchObject({
      table: { items: [{ application: { company: 'A', ending: 'rejected' } }] },
    });
    expect(answerTo('[{"company":"A","role":"Dev","__proto__":{"x":1}}]')).toMatchObject({ ok: true });
  });

  test('answers to questions that nobody asked change nothing', () => {
    const plain = answerTo(`${HEADER}\nA,Dev,2026-11-03,Applied,\n`);
    expect(
      answerTo(`${HEADER}\nA,Dev,2026-11-03,Applied,\n`, {
        answers: {
          'date-order': 'xyz',
          boards: ['x'],
          'status:applied': 'nonsense',
          'day-meaning:99': 'appliedOn',
        },
      }),
    ).toEqual(plain);
  });
});

describe('whatever a file holds', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      '"',
      '""',
      ',',
      '\n',
      '\r\n',
      ';',
      "'",
      '=1',
      ' ',
      '2026-11-03',
      '3/4/26',
      '46329',
      'Rejected',
      '\u0000',
    ),
  );

  test('cells are found again as another program wrote them', () => {
    const rows = fc.array(
      fc.array(
        cell.filter((text) => !text.includes('\u0000')),
        { minLength: 2, maxLength: 6 },
      ),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (written, separator) => {
        const text = stringify(written, { delimiter: separator, quoted: true });
        const read = separatedRows(`sep=${separator}\n${text}`, limits);
        expect(read.rows.map(({ cells }) => cells)).toEqual(
          written.filter((cells) => cells.some((one) => one.trim() !== '')),
        );
        expect(read.unclosed).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('it is answered, with as many items as rows, and the same again', () => {
    const header = fc.constantFrom(
      'Company',
      'Role',
      'Applied',
      'Status',
      'Timeline',
      'Salary',
      'Link',
      'Date',
      'Tags',
      '',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(header, { minLength: 1, maxLength: 8 }),
        fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }),
        (headers, rows) => {
          const text = [headers, ...rows].map((cells) => cells.join(',')).join('\n');
          const answer = answerTo(text);
          if (answer.ok) expect(answer.table.items.length).toBe(answer.table.rows);
          expect(answerTo(text)).toEqual(answer);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('bytes of any kind are answered', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 2_000 }),
        fc.constantFrom('', 'Company,Role\n', 'PK\u0003\u0004', '[{"company":'),
        (bytes, before) => {
          const answer = answerTo(Buffer.concat([Buffer.from(before, 'latin1'), bytes]));
          expect(typeof answer.ok).toBe('boolean');
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

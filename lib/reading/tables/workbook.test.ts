import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type MadeCell, workbook } from '@/test/workbooks';
import { readTable } from './read-table';
import type { GivenTable, ReadTable } from './types';

const HERE = { timeZone: 'Europe/Berlin', today: '2026-11-30' };
const answerTo = (bytes: Uint8Array, over: Partial<GivenTable> = {}) =>
  readTable({ bytes, ...HERE, ...over });
function tableIn(bytes: Uint8Array, over: Partial<GivenTable> = {}): ReadTable {
  const answer = answerTo(bytes, over);
  if (!answer.ok) throw new Error(answer.message);
  return answer.table;
}
const applications = ({ items }: ReadTable) => items.map(({ application }) => application);

const HEADER = ['Company', 'Role', 'Applied', 'Status'];
const rows: MadeCell[][] = [
  HEADER,
  ['Acme & Söhne', 'Engineer', { day: 46_329 }, 'Rejected'],
  ['Birch', 'Analyst', { day: 46_329.75 }, 'Applied'],
];

describe('a workbook', () => {
  test('says its days by their format, whatever its language', () => {
    for (const dateFormat of [
      'dd/mm/yyyy',
      'm/d/yy h:mm',
      'TT.MM.JJJJ',
      'jj/mm/aaaa',
      '[$-409]d\\-mmm\\-yy;@',
    ]) {
      const table = tableIn(workbook([{ name: 'Jobs', rows }], { dateFormat }));
      expect(applications(table).map(({ events }) => events[0])).toEqual([
        { to: 'applied', on: '2026-11-03' },
        { to: 'applied', on: '2026-11-03', at: '18:00' },
      ]);
      expect(table).toMatchObject({ separator: null, dateOrder: 'ymd', questions: [], format: 'generic' });
    }
  });

  test.each(['0.00 "days"', '[Red]0', '#,##0 €', '[h]:mm', 'General'])(
    'takes %j for no day',
    (dateFormat) => {
      const table = tableIn(
        workbook(
          [
            {
              name: 'Jobs',
              rows: [
                ['Company', 'Role', 'Wish'],
                ['Acme', 'Dev', { day: 46_329 }],
              ],
            },
          ],
          { dateFormat },
        ),
      );
      expect(table.columns[2]).toMatchObject({ samples: ['46329'] });
    },
  );

  test('counts from 1904 where it says so', () => {
    const old = rows.map((cells) =>
      cells.map((cell) =>
        typeof cell === 'object' && cell && 'day' in cell ? { day: cell.day - 1_462 } : cell,
      ),
    );
    expect(
      applications(tableIn(workbook([{ name: 'Jobs', rows: old }], { date1904: true })))[0]?.appliedOn,
    ).toBe('2026-11-03');
    const plain: MadeCell[][] = [HEADER, ['Acme', 'Engineer', 44_867, 'Applied']];
    expect(
      applications(tableIn(workbook([{ name: 'Jobs', rows: plain }], { date1904: true })))[0]?.appliedOn,
    ).toBe('2026-11-03');
  });

  test('holds days as texts and as numbers in one column', () => {
    const table = tableIn(
      workbook([
        {
          name: 'Jobs',
          rows: [
            HEADER,
            ['A', 'x', { day: 46_329 }, 'Applied'],
            ['B', 'x', '31/10/2026', 'Applied'],
            ['C', 'x', 46_330, 'Applied'],
            ['D', 'x', { day: 60 }, 'Applied'],
          ],
        },
      ]),
    );
    expect(applications(table).map(({ appliedOn }) => appliedOn)).toEqual([
      '2026-11-03',
      '2026-10-31',
      '2026-11-04',
      null,
    ]);
    expect(table.problems).toMatchObject([{ line: 5, code: 'day-number' }]);
  });

  test('asks which of several lists, and reads the one that is said', () => {
    const bytes = workbook([
      { name: '2025', rows: [HEADER, ['Old', 'Engineer', { day: 45_900 }, 'Rejected']] },
      { name: '2026', rows },
      { name: 'Words', rows: [['Applied'], ['Rejected']] },
      { name: 'Hidden', state: 'hidden', rows },
    ]);
    const table = tableIn(bytes);
    expect(table.questions).toMatchObject([
      {
        id: 'sheet',
        code: 'sheet',
        proposed: '2026',
        required: true,
        choices: [{ value: '2025' }, { value: '2026' }, { value: 'Words' }],
      },
    ]);
    expect(table.rows).toBe(2);
    const old = tableIn(bytes, { answers: { sheet: '2025' } });
    expect(applications(old).map(({ company }) => company)).toEqual(['Old']);
    expect(old.questions).toMatchObject([{ id: 'sheet', answered: true, used: '2025' }]);
    expect(answerTo(bytes, { answers: { sheet: '2024' } })).toMatchObject({
      ok: false,
      code: 'no-such-sheet',
    });
  });

  test('reads texts in pieces, texts of formulas, switches and errors', () => {
    const table = tableIn(
      workbook([
        {
          name: 'Jobs',
          rows: [
            ['Company', 'Role', 'Notes', 'Archived', 'Location'],
            [
              {
                xml: '<c r="@" t="inlineStr"><is><r><t>Ac</t></r><r><t>me</t></r><rPh><t>アクメ</t></rPh></is></c>',
              },
              { xml: '<c r="@" t="str"><f>A1&amp;"x"</f><v>Engi_x000D_neer</v></c>' },
              { xml: '<c r="@" t="str"><f>HYPERLINK("https://evil.example")</f><v>=1+1</v></c>' },
              { xml: '<c r="@" t="b"><v>1</v></c>' },
              { xml: '<c r="@" t="e"><v>#N/A</v></c>' },
            ],
          ],
        },
      ]),
    );
    expect(applications(table)).toMatchObject([
      { company: 'Acme', note: '=1+1', archived: true, location: null },
    ]);
  });

  test('finds where a word leads, and says a company that is merged over rows of each', () => {
    const table = tableIn(
      workbook([
        {
          name: 'Jobs',
          rows: [
            ['Company', 'Role', 'Link'],
            ['Acme', 'Engineer', 'Posting'],
            [null, 'Analyst', 'here'],
          ],
          after:
            '<mergeCells><mergeCell ref="A2:A3"/></mergeCells><hyperlinks><hyperlink ref="C2" r:id="l1"/><hyperlink ref="C3" r:id="l2"/></hyperlinks>',
          links: { l1: 'https://jobs.example/1?a=1&b=2', l2: 'javascript:alert(1)' },
        },
      ]),
    );
    expect(applications(table).map(({ company, url }) => [company, url])).toEqual([
      ['Acme', 'https://jobs.example/1?a=1&b=2'],
      ['Acme', null],
    ]);
    expect(table.problems).toMatchObject([{ line: 3, code: 'url', blocks: false }]);
  });

  test('with a title above its headers and columns without a name is read from its headers on', () => {
    const table = tableIn(
      workbook([
        {
          name: 'Jobs',
          rows: [
            ['My search 2026'],
            [null],
            [null, ...HEADER],
            [null, 'Acme', 'Engineer', { day: 46_329 }, 'Applied'],
          ],
        },
      ]),
    );
    expect(table.items).toMatchObject([
      { line: 4, application: { company: 'Acme', appliedOn: '2026-11-03' } },
    ]);
  });
});

describe('what is no workbook that anybody reads', () => {
  test('16-200MB-in-197kB.xlsx is refused from its directory', () => {
    const bytes = readFileSync('test/cases/16-200MB-in-197kB.xlsx');
    const before = process.memoryUsage().arrayBuffers;
    expect(answerTo(bytes)).toMatchObject({
      ok: false,
      code: 'bomb',
      message: expect.stringContaining('unpacks to far more'),
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 * 1024);
  });

  test('neither declared entities nor anything outside are read', () => {
    const bytes = workbook([{ name: 'Jobs', rows }], {
      files: {
        'xl/sharedStrings.xml': `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><sst>${'<si><t>&b;&c;</t></si>'.repeat(20)}</sst>`,
      },
    });
    const answer = answerTo(bytes);
    expect(JSON.stringify(answer)).not.toMatch(/aaaa|root:/);
    const outside = workbook([{ name: 'Jobs', rows }], {
      files: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
      },
    });
    expect(answerTo(outside)).toMatchObject({ ok: false, code: 'empty' });
  });

  /** What the directory says of the size of a file, changed. */
  const lying = (bytes: Uint8Array, name: string, size: number): Uint8Array => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    const text = Buffer.from(copy);
    const at = text.lastIndexOf(name) - 46;
    view.setUint32(at + 24, size, true);
    return copy;
  };

  test('a file that unpacks to more than its directory says ends there', () => {
    const many: MadeCell[][] = [
      HEADER,
      ...Array.from({ length: 2_000 }, (_, at): MadeCell[] => [`Company ${at}`, 'Dev', null, 'Applied']),
    ];
    const bytes = workbook([{ name: 'Jobs', rows: many }]);
    expect(tableIn(bytes).rows).toBe(2_000);
    expect(answerTo(lying(bytes, 'xl/worksheets/sheet1.xml', 1_000))).toMatchObject({
      ok: false,
      code: 'bomb',
    });
    expect(answerTo(lying(bytes, 'xl/worksheets/sheet1.xml', 0xffffffff))).toMatchObject({
      ok: false,
      code: 'bomb',
    });
  });

  test.each([
    ['half of one', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2), 'damaged'],
    [
      'bytes that were changed',
      (bytes: Uint8Array) => bytes.map((byte, at) => (at > 200 && at < 400 ? 255 - byte : byte)),
      'damaged',
    ],
    ['an archive of something else', () => zipSync({ 'a.txt': strToU8('hello') }), 'not-a-table'],
    [
      'a document',
      () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<a/>') }),
      'not-a-table',
    ],
    ['an old workbook', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-excel'],
    [
      'one with a password',
      () =>
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
  ])('%s is refused with a sentence', (_what, made, code) => {
    const answer = answerTo(made(workbook([{ name: 'Jobs', rows }])));
    expect(answer).toMatchObject({ ok: false, code });
    expect(!answer.ok && answer.message).toMatch(/^This .+\.$/);
  });

  test('more rows or columns than are read are refused', () => {
    const tall: MadeCell[][] = [
      HEADER,
      ...Array.from({ length: 20_001 }, (): MadeCell[] => ['A', 'B', null, null]),
    ];
    expect(answerTo(workbook([{ name: 'Jobs', rows: tall }]))).toMatchObject({
      ok: false,
      code: 'too-many-rows',
    });
    const wide = [Array.from({ length: 600 }, (_, at) => `Column ${at}`)];
    expect(answerTo(workbook([{ name: 'Jobs', rows: wide }]))).toMatchObject({
      ok: false,
      code: 'too-many-columns',
    });
  });
});

test('an archive that LinkedIn or Notion hands out is read for its lists', () => {
  const saved =
    'Saved Date,Job Url,Job Title,Company Name\n"11/3/26, 8:15 AM",https://www.linkedin.com/jobs/view/4000000010,Dev,Acme\n';
  const applied =
    'Application Date,Company Name,Job Title,Job Url\n8/15/26,Acme,Dev,https://www.linkedin.com/jobs/view/4000000001\n8/16/26,B,C,\n';
  const bytes = zipSync({
    'Jobs/Saved Jobs.csv': strToU8(saved),
    'Jobs/Job Applications.csv': strToU8(applied),
    'messages.csv': strToU8('FROM,TO,CONTENT\na,b,c\n'),
  });
  const table = tableIn(bytes);
  expect(table).toMatchObject({ format: 'linkedin-applications', rows: 2 });
  expect(table.questions[0]).toMatchObject({
    id: 'sheet',
    required: true,
    proposed: 'Jobs/Job Applications.csv',
  });
  expect(tableIn(bytes, { answers: { sheet: 'Jobs/Saved Jobs.csv' } }).format).toBe('linkedin-saved');
});

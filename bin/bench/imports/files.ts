import { strToU8, zipSync } from 'fflate';

// A list as somebody keeps it: eight columns, a note in each row, days of a year and a company in every few rows.

const HEADERS = ['Company', 'Role', 'Status', 'Date applied', 'Location', 'Link', 'Notes'];
const STATUSES = ['Applied', 'Rejected', 'Interview', 'Saved'];
const two = (n: number) => String(n).padStart(2, '0');

const rowsOf = (count: number): string[][] =>
  Array.from({ length: count }, (_, n) => [
    ...[`Firm ${n % 3000} Ltd`, `Engineer ${n}`, STATUSES[n % STATUSES.length] ?? ''],
    `2025-${two(1 + (n % 12))}-${two(1 + (n % 28))}`,
    ...['Berlin', `https://jobs.example/${n}`, `A note, ${n}`],
  ]);

export function csvOf(count: number): Blob {
  const cell = (text: string) => (text.includes(',') ? `"${text}"` : text);
  const lines = [HEADERS, ...rowsOf(count)].map((row) => row.map(cell).join(','));
  return new Blob([lines.join('\n')], { type: 'text/csv' });
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The same as a workbook of one sheet, its texts in their cells. */
export function workbookOf(count: number): Blob {
  const rows = [HEADERS, ...rowsOf(count)].map((cells, row) => {
    const inRow = cells.map(
      (text, column) => `<c r="${'ABCDEFG'[column]}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${row + 1}">${inRow.join('')}</row>`;
  });
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${WORKBOOK}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATED}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${SHEETS}" xmlns:r="${RELATED}"><sheets><sheet name="Search" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATED}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEETS}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  const whole = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  return new Blob([new Uint8Array(whole)], { type: `${WORKBOOK}.sheet` });
}

import { Temporal } from 'temporal-polyfill';
import type { Cell } from '@/lib/features/downloads/own-row';
import { neutralised } from '@/lib/rules/formula-cells';

// The parts of a workbook with one sheet, as Office Open XML (ECMA-376) wants them. Texts stand in their cells, so that a
// sheet can be written row by row.

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Everything but the sheet, by its path. */
export const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Applications" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  // Two fonts, plain and bold; three looks of a cell: plain, a header, a day.
  'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};
const HEADER_LOOK = 1;
const DAY_LOOK = 2;

export const SHEET = 'xl/worksheets/sheet1.xml';
export const SHEET_END = '</sheetData></worksheet>';

/** The sheet as far as its header, which stays where it is while somebody scrolls. */
export const sheetStart = (headers: readonly string[]): string =>
  `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${headers.length}" width="18" customWidth="1"/></cols><sheetData>${rowOf(
    1,
    headers.map((text) => ({ text })),
    HEADER_LOOK,
  )}`;

/** A row; `n` counts from 1, the header's. Empty cells are left out. */
export function rowOf(n: number, cells: readonly Cell[], look = 0): string {
  const written = cells.map((cell, index) =>
    cell === null ? '' : cellOf(`${letters(index)}${n}`, cell, look),
  );
  return `<row r="${n}">${written.join('')}</row>`;
}

function cellOf(at: string, cell: NonNullable<Cell>, look: number): string {
  if ('amount' in cell) return `<c r="${at}"><v>${cell.amount}</v></c>`;
  const days = 'day' in cell ? dayNumber(cell.day) : null;
  if (days !== null) return `<c r="${at}" s="${DAY_LOOK}"><v>${days}</v></c>`;
  const text = 'day' in cell ? cell.day : neutralised(cell.text);
  return `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** A, B, ... Z, AA: there are no more than twenty-six and twenty-six columns. */
const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `A${letters(index - 26)}`;

const DAY_ZERO = Temporal.PlainDate.from('1899-12-30');
/** Before that a workbook has a day that never was, 29 February 1900, and counts one off. */
const FIRST_SURE = Temporal.PlainDate.from('1900-03-01');

/** A day as a workbook counts it; null where it cannot. */
function dayNumber(day: string): number | null {
  const date = Temporal.PlainDate.from(day);
  return Temporal.PlainDate.compare(date, FIRST_SURE) < 0 ? null : DAY_ZERO.until(date).days;
}

/** What XML has no letter for is written as _x0000_, and what looks like that is written so that it stays what it is. */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
    // biome: control characters are what this is about.
    .replace(
      /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>]/gu, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? letter);

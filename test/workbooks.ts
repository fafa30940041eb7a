import { strToU8, zipSync } from 'fflate';

/** A cell of a made workbook: a text, a number, a day by its number, or XML as it stands. */
export type MadeCell = string | number | { day: number } | { xml: string } | null;

export type MadeSheet = {
  name: string;
  rows: MadeCell[][];
  state?: 'hidden';
  after?: string;
  links?: Record<string, string>;
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** A workbook with shared texts, styles for days and links, as Excel writes it. `files` are put over its own. */
export function workbook(
  sheets: readonly MadeSheet[],
  over: { date1904?: boolean; dateFormat?: string; files?: Record<string, string> } = {},
): Uint8Array {
  const strings: string[] = [];
  const cell = (value: MadeCell, place: string): string => {
    if (value === null) return '';
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
    if (typeof value === 'object')
      return 'day' in value ? `<c r="${place}" s="1"><v>${value.day}</v></c>` : value.xml.replace('@', place);
    strings.push(value);
    return `<c r="${place}" t="s"><v>${strings.length - 1}</v></c>`;
  };
  const parts = sheets.map(
    ({ rows, after = '' }) =>
      `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows
        .map(
          (cells, row) =>
            `<row r="${row + 1}">${cells.map((one, at) => cell(one, `${columnName(at)}${row + 1}`)).join('')}</row>`,
        )
        .join('')}</sheetData>${after}</worksheet>`,
  );
  const relations = (list: string) =>
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relations(
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${over.date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      [
        ...sheets.map(
          (_, at) =>
            `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
        ),
        `<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/>`,
        `<Relationship Id="rIdT" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/>`,
      ].join(''),
    ),
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${escaped(over.dateFormat ?? 'dd/mm/yyyy')}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(parts.map((part, at) => [`xl/worksheets/sheet${at + 1}.xml`, part])),
    ...Object.fromEntries(
      sheets.flatMap(({ links }, at) =>
        links
          ? [
              [
                `xl/worksheets/_rels/sheet${at + 1}.xml.rels`,
                relations(
                  Object.entries(links)
                    .map(
                      ([id, to]) =>
                        `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${escaped(to)}" TargetMode="External"/>`,
                    )
                    .join(''),
                ),
              ],
            ]
          : [],
      ),
    ),
    ...over.files,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

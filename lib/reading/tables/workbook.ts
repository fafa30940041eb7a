import { type OpenedArchive, Unopened } from './archive';
import { countOfNames } from './headers';
import { type SheetRows, sheetRows } from './sheet';
import { attributeOf, walkXml } from './xml';

export type Workbook = {
  countsFrom: 1900 | 1904;
  sheet: SheetRows;
  /** The sheets that hold something, and which was read. */
  sheets: {
    names: string[];
    read: string /** More than one has columns of applications. */;
    unsure: boolean;
  };
};

const MOST_SHEETS = 30;
const FOLDER = 'xl/';

/** The rows of a workbook's sheet (ECMA-376): the one that is named, else the one that looks most like a list. */
export function workbookIn(archive: OpenedArchive, wanted: string | undefined): Workbook {
  const main = mainPart(archive);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const parts = relationsOf(archive, main);
  const { countsFrom, sheets } = overview(archive, main);
  const styles =
    [...parts.values()].find(({ type }) => type.endsWith('/styles'))?.target ?? `${folder}styles.xml`;
  const strings = [...parts.values()].find(({ type }) => type.endsWith('/sharedStrings'))?.target;
  const shared = {
    strings: sharedStrings(archive, strings ?? `${folder}sharedStrings.xml`),
    dates: dateStyles(archive, styles),
    countsFrom,
  };
  const read = sheets.slice(0, MOST_SHEETS).flatMap(({ name, id }) => {
    const target = parts.get(id)?.target;
    if (!target || !archive.has(target) || (wanted !== undefined && name !== wanted)) return [];
    const links = [...relationsOf(archive, target)].flatMap(
      ([key, { type, target: to }]): [string, string][] => (type.endsWith('/hyperlink') ? [[key, to]] : []),
    );
    const rows = sheetRows(archive, target, { ...shared, links: new Map(links) });
    return rows.rows.length > 0 ? [{ name, sheet: rows, names: countOfNames(rows.rows) }] : [];
  });
  if (wanted !== undefined && read.length === 0) throw new Unopened('no-such-sheet');
  const best = read.toSorted((a, b) => b.names - a.names || b.sheet.rows.length - a.sheet.rows.length)[0];
  if (!best) throw new Unopened('empty');
  const names = wanted === undefined ? read.map(({ name }) => name) : sheets.map(({ name }) => name);
  const unsure = read.filter((one) => one.names >= 2).length > 1;
  return { countsFrom, sheet: best.sheet, sheets: { names, read: best.name, unsure } };
}

type Relation = { type: string; target: string };

/** What a part of a workbook refers to, by the names it uses for them. What lies outside is an address, and never opened. */
function relationsOf(archive: OpenedArchive, part: string): Map<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found = new Map<string, Relation>();
  if (!archive.has(file)) return found;
  walkXml(archive, file, {
    open(name, attributes) {
      const { Id: id, Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      if (name !== 'Relationship' || !id) return;
      found.set(id, { type, target: mode === 'External' ? target : within(folder, target) });
    },
  });
  return found;
}

/** "../a.xml" and "/xl/a.xml" as a place in the archive. */
function within(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target.slice(1) : folder + target).split('/'))
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  return path.join('/');
}

function mainPart(archive: OpenedArchive): string {
  const root = [...relationsOf(archive, '').values()].find(({ type }) => type.endsWith('/officeDocument'));
  const main = root?.target ?? `${FOLDER}workbook.xml`;
  if (!archive.has(main)) throw new Unopened('not-a-table');
  return main;
}

function overview(archive: OpenedArchive, main: string) {
  let countsFrom: 1900 | 1904 = 1900;
  const sheets: { name: string; id: string }[] = [];
  walkXml(archive, main, {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes.date1904 ?? '')) countsFrom = 1904;
      const id = attributeOf(attributes, 'id');
      const isShown = (attributes.state ?? 'visible') === 'visible';
      if (name === 'sheet' && id && isShown) sheets.push({ name: attributes.name ?? '', id });
    },
  });
  return { countsFrom, sheets };
}

/** The texts that cells refer to by number; how a Japanese one is pronounced is no part of it. */
function sharedStrings(archive: OpenedArchive, file: string): string[] {
  const strings: string[] = [];
  if (!archive.has(file)) return strings;
  let said: string[] | null = null;
  let [inText, aside] = [false, 0];
  walkXml(archive, file, {
    open(name) {
      if (name === 'si') said = [];
      else if (name === 'rPh') aside += 1;
      else if (name === 't') inText = aside === 0;
    },
    text(text) {
      if (inText) said?.push(text);
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') aside -= 1;
      else if (name === 'si') {
        strings.push((said ?? []).join(''));
        said = null;
      }
    },
  });
  return strings;
}

/** The formats for days that every workbook has, in all countries. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) ||
  id === 22 ||
  (id >= 27 && id <= 31) ||
  id === 36 ||
  (id >= 50 && id <= 54) ||
  id === 57 ||
  id === 58;

/** Which styles show a number as a day, by their numbers. */
function dateStyles(archive: OpenedArchive, file: string): Set<number> {
  const own = new Map<number, boolean>();
  const dates = new Set<number>();
  if (!archive.has(file)) return dates;
  let [inStyles, nth] = [false, 0];
  walkXml(archive, file, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), showsDay(attributes.formatCode ?? ''));
      else if (name === 'cellXfs') inStyles = true;
      else if (name === 'xf' && inStyles) {
        const id = Number(attributes.numFmtId ?? 0);
        if (own.get(id) ?? isBuiltInDate(id)) dates.add(nth);
        nth += 1;
      }
    },
    close(name) {
      if (name === 'cellXfs') inStyles = false;
    },
  });
  return dates;
}

/** Whether a format has a day or a year in it, outside of quotes and brackets: also "TT.MM.JJJJ" and "jj/mm/aaaa". */
const showsDay = (code: string): boolean =>
  /[dyj]|t{2}|a{3}/i.test(
    code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').replace(/general|am\/pm|a\/p/gi, ''),
  );

/** Whether an archive is a workbook. */
export const isWorkbook = ({ names }: OpenedArchive): boolean =>
  names.includes('[Content_Types].xml') && names.some((name) => /workbook\.xml$/.test(name));

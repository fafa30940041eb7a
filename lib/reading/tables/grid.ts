import { type OpenedArchive, openedArchive, Unopened } from './archive';
import { decoded } from './decoded';
import { countOfNames } from './headers';
import { listedRows } from './listed';
import { type RawRow, separatedRows } from './separated';
import { MOST_BYTES, MOST_COLUMNS, MOST_ROWS } from './size';
import type { Encoding, GivenTable, TableRefusal } from './types';
import { isWorkbook, workbookIn } from './workbook';

/** A file as rows of cells, whatever kind of file it was. */
export type Grid = {
  kind: 'separated' | 'workbook' | 'list';
  rows: RawRow[];
  encoding: Encoding;
  separator: string | null;
  /** From which year a number counts days. */
  countsFrom: 1900 | 1904;
  /** The line on which a quote opens that nothing closes. */
  unclosed: number | null;
  /** What a cell leads to, by its row's line and column, where it shows something else. */
  links: ReadonlyMap<string, string>;
  /** The sheets of a workbook that hold something, and which of them this is; null where there is nothing to choose. */
  sheets: {
    names: string[];
    read: string /** More than one looks like a list of applications. */;
    unsure: boolean;
  } | null;
};

export type Refused = { refused: TableRefusal };

const starts = (bytes: Uint8Array, ...with_: number[]): boolean =>
  with_.every((byte, at) => bytes[at] === byte);

/** Reads a file into rows, or says why not. */
export function gridOf({ bytes, answers = {} }: Pick<GivenTable, 'bytes' | 'answers'>): Grid | Refused {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes.length > MOST_BYTES) return { refused: 'too-big' };
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { refused: compoundKind(bytes) };
  if (
    starts(bytes, 0x25, 0x50, 0x44, 0x46) ||
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0xff, 0xd8, 0xff)
  )
    return { refused: 'not-a-table' };
  if (!starts(bytes, 0x50, 0x4b, 3, 4) && !starts(bytes, 0x50, 0x4b, 5, 6)) return textGrid(bytes);
  const wanted = typeof answers.sheet === 'string' ? answers.sheet : undefined;
  try {
    const archive = openedArchive(bytes);
    return isWorkbook(archive) ? workbookGrid(archive, wanted) : archiveGrid(archive, wanted);
  } catch (error) {
    if (error instanceof Unopened) return { refused: error.code };
    throw error;
  }
}

function workbookGrid(archive: OpenedArchive, wanted: string | undefined): Grid {
  const { sheet, countsFrom, sheets } = workbookIn(archive, wanted);
  return {
    ...{ kind: 'workbook', rows: sheet.rows, links: sheet.links, countsFrom, unclosed: null },
    ...{ encoding: 'utf-8', separator: null, sheets: sheets.names.length > 1 ? sheets : null },
  };
}

const MOST_FILES = 60;

/**
 * The archives that LinkedIn and Notion hand out hold their tables among other files: the one that looks most like a list
 * is read.
 */
function archiveGrid(archive: OpenedArchive, wanted: string | undefined): Grid | Refused {
  const names = archive.names.filter((name) => /\.(?:csv|tsv)$/i.test(name) && !name.startsWith('__MACOSX/'));
  const read = names.slice(0, MOST_FILES).flatMap((name) => {
    if (wanted !== undefined && name !== wanted) return [];
    const grid = textGrid(fileIn(archive, name));
    return 'refused' in grid ? [] : [{ name, grid, told: countOfNames(grid.rows) }];
  });
  const lists = read.filter(({ told }) => told >= 2);
  const [best] = lists.toSorted((a, b) => b.told - a.told || b.grid.rows.length - a.grid.rows.length);
  if (!best) return { refused: wanted === undefined ? 'not-a-table' : 'no-such-sheet' };
  const all = wanted === undefined ? lists.map(({ name }) => name) : names;
  return {
    ...best.grid,
    sheets: all.length > 1 ? { names: all, read: best.name, unsure: lists.length > 1 } : null,
  };
}

function fileIn(archive: OpenedArchive, name: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  archive.read(name, (piece) => pieces.push(piece.slice()));
  return Buffer.concat(pieces);
}

/** Excel's former format, or a workbook with a password, which is wrapped in the same way. */
function compoundKind(bytes: Uint8Array): TableRefusal {
  const wide = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wide)
    ? 'encrypted'
    : 'old-excel';
}

const PLAIN = { countsFrom: 1900, unclosed: null, links: new Map<string, string>(), sheets: null } as const;

/** A list of things in JSON; null where it is none, and may yet be a table whose first cell begins with a bracket. */
function listGrid(text: string): Grid | Refused | null {
  try {
    return { ...PLAIN, kind: 'list', rows: listedRows(text), encoding: 'utf-8', separator: null };
  } catch (error) {
    if (!(error instanceof Unopened)) throw error;
    return error.code === 'damaged' ? null : { refused: error.code };
  }
}

function textGrid(bytes: Uint8Array): Grid | Refused {
  const { text, encoding } = decoded(bytes);
  if (text.trim() === '') return { refused: 'empty' };
  if (isBinary(text) || /^\s*<(?:!doctype|html|\?xml|table)/i.test(text.slice(0, 200)))
    return { refused: 'not-a-table' };
  const list = /^\s*[[{]/.test(text) ? listGrid(text) : null;
  if (list) return list;
  const { rows, separator, unclosed, tooMany } = separatedRows(text, {
    rows: MOST_ROWS + 1,
    cells: MOST_COLUMNS,
  });
  if (tooMany) return { refused: tooMany === 'rows' ? 'too-many-rows' : 'too-many-columns' };
  return { ...PLAIN, kind: 'separated', rows, encoding, separator, unclosed };
}

/** How much of a text is looked at for what no text has, and how many such signs in a thousand make it none. */
const LOOKED_AT = 4_000;
const MOST_STRANGE = 20;

function isBinary(text: string): boolean {
  const looked = text.slice(0, LOOKED_AT);
  const strange = looked.match(/(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return strange * 1_000 > looked.length * MOST_STRANGE;
}

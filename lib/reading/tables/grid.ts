import { decoded } from './decoded';
import { type RawRow, separatedRows } from './separated';
import type { Encoding, GivenTable, TableRefusal } from './types';

/** The largest file, in bytes, and the most rows and columns that are read. */
export const MOST_BYTES = 50 * 1024 * 1024;
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 500;

/** A file as rows of cells, whatever kind of file it was. */
export type Grid = {
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
  sheets: { names: string[]; read: string } | null;
};

export type Refused = { refused: TableRefusal };

const starts = (bytes: Uint8Array, ...with_: number[]): boolean =>
  with_.every((byte, at) => bytes[at] === byte);

/** Reads a file into rows, or says why not. */
export function gridOf({ bytes }: GivenTable): Grid | Refused {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes.length > MOST_BYTES) return { refused: 'too-big' };
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { refused: compoundKind(bytes) };
  if (
    starts(bytes, 0x25, 0x50, 0x44, 0x46) ||
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0xff, 0xd8, 0xff)
  )
    return { refused: 'not-a-table' };
  return textGrid(bytes);
}

/** Excel's former format, or a workbook with a password, which is wrapped in the same way. */
function compoundKind(bytes: Uint8Array): TableRefusal {
  const wide = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wide)
    ? 'encrypted'
    : 'old-excel';
}

function textGrid(bytes: Uint8Array): Grid | Refused {
  const { text, encoding } = decoded(bytes);
  if (text.trim() === '') return { refused: 'empty' };
  if (isBinary(text) || /^\s*<(?:!doctype|html|\?xml|table)/i.test(text.slice(0, 200)))
    return { refused: 'not-a-table' };
  const { rows, separator, unclosed, tooMany } = separatedRows(text, {
    rows: MOST_ROWS + 1,
    cells: MOST_COLUMNS,
  });
  if (tooMany) return { refused: tooMany === 'rows' ? 'too-many-rows' : 'too-many-columns' };
  return { rows, encoding, separator, countsFrom: 1900, unclosed, links: new Map(), sheets: null };
}

/** How much of a text is looked at for what no text has, and how many such signs in a thousand make it none. */
const LOOKED_AT = 4_000;
const MOST_STRANGE = 20;

function isBinary(text: string): boolean {
  const looked = text.slice(0, LOOKED_AT);
  const strange = looked.match(/(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return strange * 1_000 > looked.length * MOST_STRANGE;
}

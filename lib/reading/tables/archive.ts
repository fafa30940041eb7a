import { Inflate } from 'fflate';
import type { TableRefusal } from './types';

/** Thrown by what opens an archive, and caught where a file becomes rows. */
export class Unopened extends Error {
  readonly code: TableRefusal;
  constructor(code: TableRefusal) {
    super(code);
    this.code = code;
  }
}

/** A file in an archive, as its directory describes it. */
type Entry = { name: string; method: number; packed: number; size: number; offset: number };

export type OpenedArchive = {
  names: readonly string[];
  has(name: string): boolean;
  /** The file in pieces, in their order. Stops where more comes than the directory says. */
  read(name: string, piece: (bytes: Uint8Array) => void): void;
};

/** What an archive may hold: more is no list of applications, whatever it is. */
const MOST_ENTRIES = 2_000;
const MOST_BYTES = 150 * 1024 * 1024;
/** What is packed so tightly is nothing but one thing again and again; smaller files may well be. */
const TIGHTEST = 200;
const TIGHT_FROM = 20 * 1024 * 1024;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const [STORED, DEFLATED] = [0, 8];

/**
 * Opens an archive by its directory alone: what is in it, and what that would unpack to. Bombs are refused before a byte is
 * unpacked; a file that unpacks to more than its directory says ends there. Throws Unopened.
 */
export function openedArchive(bytes: Uint8Array): OpenedArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(bytes, view);
  refuseBombs(entries);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const read: OpenedArchive['read'] = (name, piece) => {
    const entry = byName.get(name);
    if (!entry) throw new Unopened('damaged');
    unpack(entry, packedBytes(bytes, view, entry), piece);
  };
  return {
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(name),
    read,
  };
}

function directoryOf(bytes: Uint8Array, view: DataView): Entry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Unopened('bomb');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  const names = new TextDecoder();
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new Unopened('damaged');
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const name = names.decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    // Bit 0: with a password.
    if (view.getUint16(at + 8, true) & 1) throw new Unopened('encrypted');
    entries.push({
      ...{ name: name.replaceAll('\\', '/'), method: view.getUint16(at + 10, true) },
      ...{ packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true) },
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function endOf(view: DataView): number {
  const from = view.byteLength - 22;
  for (let at = from; at >= Math.max(0, from - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new Unopened('damaged');
}

function refuseBombs(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const tight = entries.some(({ size, packed }) => size > TIGHT_FROM && size > packed * TIGHTEST);
  if (total > MOST_BYTES || tight) throw new Unopened('bomb');
  // Files that lie over one another unpack the same bytes many times.
  const placed = entries.toSorted((a, b) => a.offset - b.offset);
  for (const [at, { offset, packed }] of placed.entries()) {
    const next = placed[at + 1];
    if (next && next.offset < offset + 30 + packed) throw new Unopened('bomb');
  }
}

function packedBytes(bytes: Uint8Array, view: DataView, { offset, packed }: Entry): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new Unopened('damaged');
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) throw new Unopened('damaged');
  return bytes.subarray(from, from + packed);
}

/** So few bytes at a time, since each can become a thousand. */
const PIECE = 4 * 1024;

function unpack({ method, size }: Entry, packed: Uint8Array, piece: (bytes: Uint8Array) => void): void {
  let unpacked = 0;
  const counted = (bytes: Uint8Array) => {
    unpacked += bytes.length;
    if (unpacked > size) throw new Unopened('bomb');
    if (bytes.length > 0) piece(bytes);
  };
  if (method === STORED) {
    counted(packed);
    return;
  }
  if (method !== DEFLATED) throw new Unopened('damaged');
  const inflate = new Inflate(counted);
  try {
    for (let at = 0; at < packed.length; at += PIECE)
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch (error) {
    throw error instanceof Unopened ? error : new Unopened('damaged');
  }
}

import { plainLine } from '@/lib/language/plain-words';

// A name that somebody's mail program spoilt goes into greetings and subjects: it is mended or left out, never sent on.

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const WINDOWS = new TextDecoder('windows-1252');

/** Latin letters as they look where UTF-8 was read as Windows-1252: "JÃ¼rgen". */
const TWICE =
  /[\u00c2-\u00c5\u00e2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,2}/g;

const BYTE_OF = new Map(
  Array.from({ length: 256 }, (_, byte) => [WINDOWS.decode(new Uint8Array([byte])), byte] as const),
);

/** A text with what was encoded twice put right, each place by itself. */
export const repaired = (text: string): string =>
  text.replace(TWICE, (found) => decodedAgain(found) ?? found);

function decodedAgain(text: string): string | null {
  const bytes = [...text].map((letter) => BYTE_OF.get(letter));
  try {
    return UTF8.decode(Uint8Array.from(bytes.map((byte) => byte ?? 0xff)));
  } catch {
    return text.length > 2 ? partly(text) : null;
  }
}

/** Where the last of three letters belongs to what follows. */
function partly(text: string): string | null {
  const first = decodedAgain(text.slice(0, 2));
  return first === null ? null : first + text.slice(2);
}

const LONGEST_LINE = 200;

/** A line of a header that can be shown and sent on: in measure and mended, or null where letters of it are lost. */
export function wholeLine(text: string | null | undefined): string | null {
  const line = repaired(plainLine(text ?? '').slice(0, LONGEST_LINE));
  return line === '' || line.includes('\ufffd') ? null : line;
}

const ENCODED = /=\?utf-?8\?([qb])\?([!->@-~]{1,400})\?=/gi;
const LINE = /[^\n]*\n?/g;

/**
 * The source of a mail with headers in whose bytes no UTF-8 is, though they say so or say nothing: these are read as
 * Windows-1252, which is what old programs send.
 */
export function withReadableHeaders(source: Uint8Array): Uint8Array {
  const end = endOfHeaders(source);
  const head = source.subarray(0, end);
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1');
  if (!/[\u0080-\u00ff]|=\?utf-?8/i.test(text)) return source;
  const mended = (text.match(LINE) ?? []).map((line) => bytesOf(line.replace(ENCODED, relabelled)));
  return Buffer.concat([...mended, source.subarray(end)]);
}

function endOfHeaders(source: Uint8Array): number {
  const buffer = Buffer.from(source.buffer, source.byteOffset, source.length);
  const ends = ['\r\n\r\n', '\n\n'].map((mark) => buffer.indexOf(mark)).filter((at) => at >= 0);
  return Math.min(source.length, 64 * 1024, ...ends);
}

function bytesOf(line: string): Uint8Array {
  const bytes = Buffer.from(line, 'latin1');
  return isUtf8(bytes) ? bytes : Buffer.from(WINDOWS.decode(bytes), 'utf8');
}

function relabelled(word: string, encoding: string, text: string): string {
  const bytes =
    encoding.toLowerCase() === 'b'
      ? Buffer.from(text, 'base64')
      : Buffer.from(
          text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        );
  return isUtf8(bytes) ? word : word.replace(/^=\?utf-?8/i, '=?windows-1252');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    UTF8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A header's field with its name and its folded lines; a real one has a few hundred characters. */
const LONGEST_FIELD = 8 * 1024;
/** Real mails have some fifty fields and ten parts; each costs its reader more than the few characters it takes to write. */
const MOST_FIELDS = 1_000;
const MOST_PARTS = 200;
const MOST_BOUNDARIES = 50;
/**
 * Lines of bodies that are not base64; the parser takes some 40 ms for a thousand, and of the text 20,000 characters are
 * kept.
 */
const MOST_LINES = 8_000;

const [LF, CR, SPACE, TAB, DASH] = [10, 13, 32, 9, 45];
/** Of a boundary that is said in several pieces (RFC 2231) the first will do: its lines begin so. */
const BOUNDARY = /^content-type:[^\0]*?\bboundary(?:\*0\*?)?\s*=\s*"?([^";\s]{1,200})/i;

const BASE64 = /^content-transfer-encoding:\s*base64\b/i;

/**
 * A mail's source without the fields that are longer than 8 kB, of the mail and of its parts, and without the lines after
 * the first 8,000; null where it has more fields or parts than anybody's mail. One pass over its bytes.
 */
export function withinLimits(source: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [];
  const boundaries = new Set<string>();
  let [at, fields, parts, lines] = [0, 0, 0, 0];
  const beginsPart = (end: number) => source[at] === DASH && isBoundary(latin(source, at, end), boundaries);

  while (at < source.length) {
    let field = at;
    let base64 = false;
    const finish = () => {
      if (at === field) return;
      fields += 1;
      if (at - field <= LONGEST_FIELD) {
        kept.push(source.subarray(field, at));
        const text = latin(source, field, at);
        base64 ||= BASE64.test(text);
        const [, boundary] = BOUNDARY.exec(text) ?? [];
        if (boundary && boundaries.size < MOST_BOUNDARIES) boundaries.add(`--${boundary}`);
      }
      field = at;
    };
    for (let end = 0; at < source.length; at = end) {
      end = endOfLine(source, at);
      if (isEmpty(source, at, end) || beginsPart(end)) break;
      if (source[at] !== SPACE && source[at] !== TAB) finish();
    }
    finish();
    const body = at;
    let enough = at;
    let begun = false;
    while (at < source.length && !begun) {
      const end = endOfLine(source, at);
      begun = beginsPart(end);
      if (!begun && (base64 || lines < MOST_LINES)) {
        enough = end;
        if (!base64) lines += 1;
      }
      if (begun) kept.push(source.subarray(body, enough), source.subarray(at, end));
      at = end;
    }
    if (!begun) kept.push(source.subarray(body, enough));
    parts += 1;
    if (fields > MOST_FIELDS || parts > MOST_PARTS) return null;
  }
  return Buffer.concat(kept);
}

function endOfLine(source: Uint8Array, from: number): number {
  const found = source.indexOf(LF, from);
  return found === -1 ? source.length : found + 1;
}

const isEmpty = (source: Uint8Array, start: number, end: number) =>
  source.subarray(start, end).every((byte) => byte === CR || byte === LF);

/** Not one that ends the parts: what comes after it is read by nobody. */
const isBoundary = (line: string, boundaries: ReadonlySet<string>) =>
  !line.trimEnd().endsWith('--') && [...boundaries].some((boundary) => line.startsWith(boundary));

const latin = (source: Uint8Array, start: number, end: number) =>
  Buffer.from(source.buffer, source.byteOffset + start, end - start).toString('latin1');

// The browser's half of lib/platform/crypto/puzzle.ts.

/** Hashes under way at once: each is a trip out of this thread, so the page stays awake meanwhile. */
const AT_ONCE = 128;

/** Whether this browser can solve one; over http only the machine itself gets to hash. */
export const canSolve = (): boolean => globalThis.crypto?.subtle !== undefined;

/** The puzzle with its solution, as the server reads it. */
export async function solvePuzzle(puzzle: string): Promise<string> {
  const [parts, bits, , word] = puzzle.split('.');
  const numbers: number[] = [];
  for (let part = 0; part < Number(parts); part++)
    numbers.push(await search(`${word}.${part}.`, Number(bits)));
  return `${puzzle}:${numbers.join(',')}`;
}

/** The first number after which the hash of both begins with so many zero bits. */
async function search(start: string, bits: number): Promise<number> {
  for (let from = 0; ; from += AT_ONCE) {
    const hashes = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, at) => zeroBits(`${start}${from + at}`)),
    );
    const found = hashes.findIndex((zeros) => zeros >= bits);
    if (found !== -1) return from + found;
  }
}

async function zeroBits(text: string): Promise<number> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Math.clz32(new DataView(hash).getUint32(0));
}

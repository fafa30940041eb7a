import { diceOf } from '../drill';

// Phrases that stand for private text. Each carries one mark, so that a place is searched once for all of them.

/** A mark that occurs nowhere by itself; the same for the same seed. */
export function phraseMaker(seed: number) {
  const dice = diceOf(seed);
  const letters = Array.from({ length: 10 }, () => 'bcdfghjkmnpqrstvwxz'[dice.upTo(19)]).join('');
  const mark = `zq${letters}`;
  const digits = `49${Array.from({ length: 12 }, () => dice.upTo(10)).join('')}`;
  let made = 0;
  return {
    mark,
    /** What stands in everything that was made: letters, or digits alone. */
    marks: [mark, digits],
    made: () => made,
    /** Private text. */
    phrase: (): string => {
      made += 1;
      return `${mark}${made} the panel felt distant`;
    },
    /** Private text where an address belongs. */
    address: (): string => {
      made += 1;
      return `${mark}${made}@example.test`;
    },
    /** Private text where a phone number belongs. */
    number: (): string => {
      made += 1;
      return `+${digits}${made}`;
    },
  };
}

export type Phrases = ReturnType<typeof phraseMaker>;

/** How the mark may be written down: as it is, in two bytes a letter, in hexadecimal, in base64 at any offset. */
export function spellingsOf(mark: string): Buffer[] {
  const bytes = Buffer.from(mark);
  const inBase64 = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // Without what the neighbours of the mark decide.
    return text.slice(offset === 0 ? 0 : offset + 1, -4);
  });
  return [
    bytes,
    Buffer.from(mark, 'utf16le'),
    Buffer.from(bytes.toString('hex')),
    Buffer.from(bytes.toString('hex').toUpperCase()),
    ...inBase64.map((text) => Buffer.from(text)),
  ];
}

/** How often any spelling of the mark stands in `bytes`. */
export function countIn(bytes: Buffer, spellings: readonly Buffer[]): number {
  let count = 0;
  for (const spelling of spellings)
    for (let at = bytes.indexOf(spelling); at >= 0; at = bytes.indexOf(spelling, at + 1)) count += 1;
  return count;
}

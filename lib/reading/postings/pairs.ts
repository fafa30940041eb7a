/** A name beside its value, as a page sets them out: "Company" and "Vale Hospital". */
export type Pair = { label: string; value: string };

const MOST = 60;
const LONGEST_LABEL = 40;
const LONGEST_VALUE = 200;
/** Cells of a table tell a name and its value where a row has just two of them. */
const CELLS = 2;

/**
 * Collects the pairs of lists and tables while a page is read: each `dt` with the first `dd` after it, and rows of two
 * cells.
 */
export function pairsOf() {
  const pairs: Pair[] = [];
  let into: string[] | null = null;
  let label: string | null = null;
  let row: string[] | null = null;
  let names = 0;

  const tidy = (words: readonly string[]) => words.join('').replace(/\s+/gu, ' ').trim();
  const put = (name: string, value: string) => {
    const short = name.replace(/[\s:：*]+$/u, '');
    if (pairs.length >= MOST || short === '' || value === '') return;
    if (short.length <= LONGEST_LABEL && value.length <= LONGEST_VALUE) pairs.push({ label: short, value });
  };
  const endRow = () => {
    // Two names side by side stand above columns.
    if (row?.length === CELLS && names < CELLS) put(row[0] ?? '', row[1] ?? '');
    row = null;
  };

  return {
    open(name: string) {
      if (name === 'tr') {
        endRow();
        [row, names] = [[], 0];
      } else if (name === 'dl') label = null;
      else if (name === 'dt' || name === 'dd' || name === 'th' || name === 'td') into = [];
      else into?.push(' ');
    },
    say(text: string) {
      if (into && into.length < LONGEST_VALUE) into.push(text.slice(0, LONGEST_VALUE + 1));
    },
    close(name: string) {
      if (name === 'tr' || name === 'table') return endRow();
      if (!into || !/^(?:dt|dd|th|td)$/.test(name)) return;
      const words = tidy(into);
      if (name === 'th') names += 1;
      into = null;
      if (name === 'dt') label = words;
      else if (name !== 'dd') row?.push(words);
      else if (label !== null) {
        put(label, words);
        label = null;
      }
    },
    found: (): Pair[] => pairs,
  };
}

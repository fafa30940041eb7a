/** What a page calls its own parts, by its classes: the place of the work, and the employer. */
export type Parts = { place: string | null; company: string | null };

type Attributes = Readonly<Record<string, string>>;

const NAMED: readonly (readonly [keyof Parts, RegExp])[] = [
  ['place', /(?:^|[\s_-])(?:job[_-]?)?location(?:[_-]?name)?(?:$|[\s_])/i],
  ['company', /(?:^|[\s_-])(?:company|employer|organi[sz]ation)[_-]?name(?:$|[\s_])/i],
];
/** What is longer is a part of the page, not a name. */
const LONGEST = 100;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Collects them while a page is read; of several the first. */
export function partsOf() {
  const parts: Parts = { place: null, company: null };
  let into: keyof Parts | null = null;
  let words = '';
  let depth = 0;

  return {
    open(name: string, attributes: Attributes) {
      if (into !== null) {
        if (!VOID.has(name)) depth += 1;
        words += ' ';
        return;
      }
      const called = `${attributes.class ?? ''} ${attributes['data-testid'] ?? ''} ${attributes['data-qa'] ?? ''}`;
      const part = NAMED.find(([, says]) => says.test(called.slice(0, 300)))?.[0];
      if (part === undefined || parts[part] !== null || VOID.has(name)) return;
      [into, words, depth] = [part, '', 0];
    },
    say(text: string) {
      if (into !== null && words.length <= LONGEST * 4) words += text;
    },
    close(name: string) {
      if (into === null || VOID.has(name)) return;
      if (depth > 0) {
        depth -= 1;
        return;
      }
      const said = words.replace(/\s+/g, ' ').trim();
      if (said !== '' && said.length <= LONGEST) parts[into] = said;
      into = null;
    },
    found: () => parts,
  };
}

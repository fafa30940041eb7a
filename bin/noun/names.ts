// The two words a noun is made from, and every form of them that stands in code, schema and pages.

/** `job-offers job-offer`: the folder, `JobOffer`, `jobOffer`, `job_offers`, "job offers", "Job offers". */
export type Names = {
  /** Of the folder and the addresses: `job-offers`. */
  folder: string;
  table: string;
  model: string;
  /** As the client and variables name it: `jobOffer`; `jobOffers`. */
  one: string;
  many: string;
  Many: string;
  /** In sentences: "job offer", "a job offer"; "Job offers" on a page's heading. */
  words: { one: string; aOne: string; many: string; Heading: string };
};

const WORD = /^[a-z]+(-[a-z]+)*$/;
const LONGEST = 40;

/** What is wrong with two words as the names of a noun, in one sentence; null where nothing is. */
export function problemWith(plural: string, singular: string): string | null {
  for (const name of [plural, singular]) {
    if (!WORD.test(name))
      return `"${name}" is no name for a noun: use lower-case letters, with a hyphen between words.`;
    if (name.length > LONGEST) return `"${name}" is longer than ${LONGEST} letters.`;
  }
  if (plural === singular)
    return `"${plural}" and "${singular}" have to differ: one names all, the other one of them.`;
  return null;
}

export function namesOf(plural: string, singular: string): Names {
  const [one, many] = [camel(singular), camel(plural)];
  const words = { one: singular.replaceAll('-', ' '), many: plural.replaceAll('-', ' ') };
  return {
    folder: plural,
    table: plural.replaceAll('-', '_'),
    model: capital(one),
    one,
    many,
    Many: capital(many),
    words: {
      ...words,
      aOne: `${/^[aeiou]/.test(words.one) ? 'an' : 'a'} ${words.one}`,
      Heading: capital(words.many),
    },
  };
}

const camel = (name: string) => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

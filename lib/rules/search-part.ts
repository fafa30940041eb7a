import { coreOf, roleWords } from './role';
import { countOf } from './tally';

/** Applications from which a part of a search can be looked at alone: below it, all of it says more. */
export const PART_FROM = 3;
/** Parts that are offered at once, the largest first. */
const PARTS_AT_MOST = 8;

/** One of several searches that somebody keeps at once: what the titles of its roles end with, and how many there are. */
export type SearchPart = { key: string; label: string; count: number };

/** A role as it was written, and how many applications there are for it. */
export type Title = { role: string; count: number };

/**
 * What one job is called in German and in English, where both mean no more and no less; the longer words are made of these. A
 * Projektleiter may be a manager or a lead, so the table says nothing of one.
 */
const IN_ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    entwickler: 'developer',
    softwareentwickler: 'software developer',
    webentwickler: 'web developer',
    ingenieur: 'engineer',
    softwareingenieur: 'software engineer',
    dateningenieur: 'data engineer',
    datenanalyst: 'data analyst',
    datenwissenschaftler: 'data scientist',
    produktmanager: 'product manager',
    projektmanager: 'project manager',
    produktdesigner: 'product designer',
    softwarearchitekt: 'software architect',
  }),
);

/** The words of a title's core, a job that the table knows in English: of a Produktmanager and a Produktmanagerin alike. */
const coreIn = (role: string): string[] => inEnglish(coreOf(role));

const inEnglish = (words: readonly string[]): string[] =>
  words.flatMap((word) =>
    (IN_ENGLISH.get(word) ?? IN_ENGLISH.get(word.replace(/in$/, '')) ?? word).split(' '),
  );

/**
 * The parts of a search with many roles, by the words that titles end with: "Senior Data Engineer (m/f/d)" and "Data
 * Engineer, Payments" are both "data engineer", and "engineer" beside "software engineer". A shorter ending is a part of its
 * own only where enough titles have it and no longer one that is offered. Nothing is offered where all roles are alike.
 */
export const partsOf = (roles: readonly string[]): SearchPart[] =>
  partsOfTitles(roles.map((role) => ({ role, count: 1 })));

/** The same where the applications for each title are counted already: a long search has the same titles again and again. */
export function partsOfTitles(titles: readonly Title[]): SearchPart[] {
  const told = titles.map(({ role, count }) => ({ words: coreIn(role), count }));
  const long = counted(
    told.flatMap(({ words, count }) => (words.length >= 2 ? [{ key: keyOf(words.slice(-2)), count }] : [])),
  );
  const rest = told.filter(({ words }) => !long.has(keyOf(words.slice(-2))));
  const short = counted(
    rest.flatMap(({ words, count }) => (words.length > 0 ? [{ key: keyOf(words.slice(-1)), count }] : [])),
  );
  const parts = [...new Set([...long.keys(), ...short.keys()])]
    // By its ending, as it is looked at: "engineer" takes in the data engineers.
    .map((key) => ({
      key,
      label: labelOf(key, titles),
      count: countOf(told, ({ words }) => endsWith(words, key)),
    }))
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, PARTS_AT_MOST);
  const all = countOf(told, () => true);
  return parts.some(({ count }) => count < all) ? parts : [];
}

/** Whether a role belongs to a part. */
export const isInPart = (role: string, key: string): boolean =>
  endsWith(coreIn(role), keyOf(inEnglish(key.split(' '))));

/** The keys that enough titles share. */
function counted(keys: readonly { key: string; count: number }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key, count } of keys) counts.set(key, (counts.get(key) ?? 0) + count);
  return new Map([...counts].filter(([, count]) => count >= PART_FROM));
}

const keyOf = (words: readonly string[]) => words.join(' ');
const endsWith = (words: readonly string[], key: string) => ` ${keyOf(words)}`.endsWith(` ${key}`);

/**
 * "UX designer": a word that somebody writes with several capitals keeps them. What nobody wrote in English stays as it was
 * written. "Product (head or lead)": where a subject is all that such titles name, it is no job by itself.
 */
function labelOf(key: string, titles: readonly Title[]): string {
  const inside = titles.filter(({ role }) => isInPart(role, key));
  const said = inside.some(({ role }) => endsWith(coreOf(role), key))
    ? key
    : (coreOf(inside[0]?.role ?? '').at(-1) ?? key);
  const written = titles.flatMap(({ role }) => role.match(/\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*/gu) ?? []);
  const words = said
    .split(' ')
    .map((word) => written.find((one) => one.toLowerCase() === word) ?? word)
    .join(' ');
  const label = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  return inside.every(({ role }) => isLed(role, key)) ? `${label} (head or lead)` : label;
}

/** "Head of Product" and "Product Lead" lead what they name. */
function isLed(role: string, key: string): boolean {
  const words = keyOf(roleWords(role));
  return words.includes(`head of ${key}`) || / (?:lead|head)$/.test(words)
    ? keyOf(coreIn(role)) === key
    : false;
}

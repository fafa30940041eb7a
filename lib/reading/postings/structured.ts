import { field, isOf, textOf } from './fields';
import type { Item } from './items';
import { looseJson } from './loose-json';
import { lineOf } from './plain';

const MOST_VISITED = 20_000;
const DEEPEST = 40;
const MOST_POSTINGS = 100;

export type Structured = {
  postings: Item[];
  /** Every object that has an id, for those that only name another one. */
  byId: Map<string, Item>;
  repaired: boolean;
  unreadable: boolean;
};

/** The postings in a page's data: wherever they are in it, in graphs, lists and other objects. */
export function postingsIn(scripts: readonly string[], items: readonly Item[]): Structured {
  const all: Structured = { postings: [], byId: new Map(), repaired: false, unreadable: false };
  for (const script of scripts) {
    const { values, repaired } = looseJson(script);
    const before = all.postings.length;
    for (const value of values) visit(value, all);
    if (values.length === 0 && script.trim() !== '') all.unreadable = true;
    if (repaired && all.postings.length > before) all.repaired = true;
    // Of a broken script only one about a job is worth a word.
    if (repaired && all.postings.length === before && /JobPosting/i.test(script)) all.unreadable = true;
  }
  if (all.postings.length === 0) for (const item of items) visit(item, all);
  return all;
}

/** Without recursion, which deep data could use up. */
function visit(root: unknown, all: Structured): void {
  const left: [value: unknown, depth: number][] = [[root, 0]];
  for (let visited = 0; left.length > 0 && visited < MOST_VISITED; visited += 1) {
    const [value, depth] = left.pop() ?? [null, 0];
    if (typeof value !== 'object' || value === null || depth > DEEPEST) continue;
    if (!Array.isArray(value)) {
      const item = value as Item;
      const id = item['@id'];
      if (typeof id === 'string' && Object.keys(item).length > 1 && !all.byId.has(id)) all.byId.set(id, item);
      if (isOf(item, 'JobPosting') && all.postings.length < MOST_POSTINGS) all.postings.push(item);
    }
    // The last one is taken first: turned around, they come in the order of the page.
    for (const inner of Object.values(value).reverse()) left.push([inner, depth + 1]);
  }
}

/** An object that only names another one, as that one; so is what stands in it. */
export function resolved(value: unknown, byId: ReadonlyMap<string, Item>, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > 3) return value;
  if (Array.isArray(value)) return value.slice(0, MOST_POSTINGS).map((one) => resolved(one, byId, depth + 1));
  const id = (value as Item)['@id'];
  const other = typeof id === 'string' ? byId.get(id) : undefined;
  const item: Item = other && Object.keys(value).length <= 2 ? other : (value as Item);
  return Object.assign(
    Object.create(null),
    ...Object.entries(item).map(([name, inner]) => ({ [name]: resolved(inner, byId, depth + 1) })),
  );
}

const same = (one: string | null, other: string) => one !== null && one.toLowerCase() === other.toLowerCase();

/**
 * The one posting that a page is about; several where it does not say. Told by its address, its heading, or by being the
 * only one with a description: lists of similar jobs have none.
 */
export function chosen(
  postings: readonly Item[],
  page: { url: string | null; titles: readonly string[] },
): Item[] {
  const different = distinct(postings);
  if (different.length <= 1) return different;
  const addressed = different.filter((one) => page.url !== null && same(textOf(field(one, 'url')), page.url));
  if (addressed.length === 1) return addressed;
  const titles = page.titles.map(lineOf).filter((title) => title !== '');
  for (const title of titles) {
    const titled = different.filter((one) => same(titleOf(one), title));
    if (titled.length === 1) return titled;
  }
  const [first = ''] = titles;
  const within = different.filter((one) => {
    const title = titleOf(one);
    return title !== null && title.length > 3 && first.toLowerCase().includes(title.toLowerCase());
  });
  if (within.length === 1) return within;
  const described = different.filter((one) => field(one, 'description') !== undefined);
  return described.length === 1 ? described : different;
}

export const titleOf = (posting: Item): string | null =>
  textOf(field(posting, 'title')) ?? textOf(field(posting, 'name')) ?? textOf(field(posting, 'jobTitle'));

/** A page may say the same one twice, the second time with more: those are one. */
function distinct(postings: readonly Item[]): Item[] {
  const byKey = new Map<string, Item>();
  for (const one of postings) {
    const key = [
      titleOf(one),
      textOf(field(one, 'hiringOrganization')),
      JSON.stringify(field(one, 'jobLocation') ?? null),
    ].join('\n');
    const before = byKey.get(key);
    byKey.set(key, before ? Object.assign(Object.create(null), one, before) : one);
  }
  return [...byKey.values()];
}

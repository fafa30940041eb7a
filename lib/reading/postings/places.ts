import { folded } from '@/lib/language/mail/fold';
import { field, textOf, textsOf } from './fields';
import type { Item } from './items';
import { lineOf } from './plain';

const MOST = 20;
const LONGEST = 160;
const REMOTE_PLACE =
  /^(?:(?:100 ?% |fully |full )?remote|remote ?only|remoto|home ?office|homeoffice|télétravail|teletravail|teletrabajo|thuiswerken|anywhere|worldwide|work from home|distributed|everywhere)(?:\b.{0,30})?$/iu;

/** Where it is done, as the data of a posting says it, and whether one of its places is none but "remote". */
export function placesIn(given: unknown): { places: string[]; remote: boolean } {
  const found: string[] = [];
  let remote = false;
  for (const name of flat(given, 0).flatMap((place) => namesOf(place, 0))) {
    if (REMOTE_PLACE.test(name)) remote = true;
    else if (!found.some((one) => folded(one) === folded(name))) found.push(name);
  }
  return { places: found.slice(0, MOST), remote };
}

function flat(given: unknown, depth: number): unknown[] {
  if (!Array.isArray(given)) return [given];
  return depth > 4 ? [] : given.slice(0, 50).flatMap((one) => flat(one, depth + 1));
}

/** A town before a region before a country; an address as text by its town, where it names one after a postcode. */
function namesOf(place: unknown, depth: number): string[] {
  if (typeof place === 'string') return known(townIn(place));
  if (Array.isArray(place)) return depth > 3 ? [] : place.flatMap((one) => namesOf(one, depth + 1));
  if (typeof place !== 'object' || place === null || depth > 3) return [];
  const item = place as Item;
  const within = namesOf(field(item, 'address'), depth + 1);
  if (within.length > 0) return within;
  const towns = textsOf(field(item, 'addressLocality')).flatMap((town) => known(townIn(town)));
  if (towns.length > 0) return towns;
  for (const part of ['addressRegion', 'addressCountry'] as const) {
    const name = textOf(field(item, part));
    if (name !== null) return known(named(name));
  }
  const name = textOf(field(item, 'name'));
  return name === null ? [] : known(townIn(name));
}

const known = (name: string | null): string[] => (name === null ? [] : [name]);

const POSTCODE =
  /(?:^|[,\n]|\s)\s?(?:[A-Z]{1,2}-)?(?:\d{5}|\d{4}(?: ?[A-Z]{2})?)\s+(\p{Lu}[\p{L}.'’ /()-]{1,60})/u;

function townIn(text: string): string | null {
  const line = lineOf(text);
  if (/\d/.test(line)) {
    const town = POSTCODE.exec(line)?.[1]?.trim();
    if (town) return named(town);
  }
  return named(line);
}

const named = (text: string): string | null => {
  const name = lineOf(text).replace(/^[,;:\s-]+|[,;:\s-]+$/gu, '');
  return name === '' || name.length > LONGEST || /^(?:null|undefined|n\/a|none|-)$/i.test(name) ? null : name;
};

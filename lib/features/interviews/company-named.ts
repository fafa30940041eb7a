import { folded, foldedWords } from '@/lib/platform/folded';
import type { CalendarEvent } from '@/lib/reading/calendar/types';

/** A name of up to so many letters stands in other sentences as well: "arm", "ING", "EY". */
const SHORT = 3;

type Said = Pick<CalendarEvent, 'title' | 'place' | 'who' | 'addresses' | 'words'>;

/**
 * Which of these have the company that an invitation names, as it is spelled. What its title, place, people and addresses
 * say goes before its description, which may speak of others; a short name counts in the title and in an address alone.
 */
export function whoseIsNamed<One extends { company: string }>(event: Said, all: readonly One[]): One[] {
  const title = folded(event.title ?? '');
  const head = folded([event.title, event.place, event.who].filter(Boolean).join('\n'));
  const body = folded(event.words);
  const hosts = hostsOf(event.addresses);
  const named = all.filter(
    ({ company }) => hosts.has(plain(company)) || saysName(isShort(company) ? title : head, company),
  );
  return named.length > 0 ? named : all.filter(({ company }) => !isShort(company) && saysName(body, company));
}

const isShort = (name: string): boolean => [...plain(name)].length <= SHORT;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** Letters and digits alone. */
const plain = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** What stands between the points of the hosts of addresses: "talent@mail.blue-sky.example" has mail, bluesky, example. */
const hostsOf = (addresses: string): ReadonlySet<string> =>
  new Set(
    addresses
      .split(/\s+/)
      .flatMap((address) => address.split('@').slice(1))
      .flatMap((host) => host.split('.').map(plain)),
  );

/** Whether a folded text says each word of a name as a word of its own: "they" says nothing of EY. */
const saysName = (text: string, name: string): boolean =>
  foldedWords(name).every((word) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'u').test(text),
  );

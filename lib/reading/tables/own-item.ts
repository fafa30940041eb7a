import { NOTE_LONGEST, PRIORITIES, SALARY_PERIODS, WORK_MODES } from '@/lib/rules/record';
import { isCurrency } from '@/lib/rules/salary';
import { eachOnce, TAG_LONGEST, TAGS_EACH, tidyTag } from '@/lib/rules/tags';
import type { TableField } from './fields';
import { linksIn, type OwnLink, tagsIn } from './own-cells';
import type { ReadApplication, ReadSalary } from './types';

/** The text under a field; null where there is none. */
type Says = (field: TableField) => string | null;

const LINES = { company: 120, role: 160, location: 160, source: 120, industry: 120 } as const;
const URL_LONGEST = 2_000;

/**
 * A row of a file of our own. Each cell that is as we write it is taken as it stands, so that what was exported comes back
 * exactly; one that somebody has changed by hand stays as it was `read`.
 */
export function asWritten(says: Says, read: ReadApplication): ReadApplication {
  const line = <Field extends keyof typeof LINES>(field: Field): string | null => {
    const said = says(field);
    return said === null || isLine(said, LINES[field]) ? said : read[field];
  };
  return {
    ...read,
    ...{ company: line('company'), role: line('role'), location: line('location') },
    ...{ source: line('source'), industry: line('industry') },
    url: exactly(says('url'), isAddress, read.url),
    workMode: among(WORK_MODES, says('workMode'), read.workMode),
    priority: among(PRIORITIES, says('priority'), read.priority),
    links: links(says('links')) ?? read.links,
    note: exactly(says('note'), isNote, read.note),
  };
}

const isLine = (said: string, longest: number) =>
  said === said.trim() && said.length <= longest && !/\p{Cc}/u.test(said);
const isNote = (said: string) =>
  said === said.trim() && said.length <= NOTE_LONGEST && !/[^\P{Cc}\n\t]/u.test(said);
const isAddress = (said: string) =>
  said.length <= URL_LONGEST && URL.canParse(said) && /^https?:$/.test(new URL(said).protocol);

const exactly = (said: string | null, isOurs: (said: string) => boolean, read: string | null) =>
  said === null || isOurs(said) ? said : read;

const among = <Word extends string>(
  words: readonly Word[],
  said: string | null,
  read: Word | null,
): Word | null => (said === null ? null : (words.find((word) => word === said) ?? read));

/** The tags of such a cell; null where it is not as we write it. */
export function ownTags(said: string | null): string[] | null {
  const all = tagsIn(said ?? '');
  const fit = all.every((tag) => tag === tidyTag(tag) && tag.length <= TAG_LONGEST && !/\p{Cc}/u.test(tag));
  return fit && all.length <= TAGS_EACH && eachOnce(all).length === all.length ? all : null;
}

function links(said: string | null): OwnLink[] | null {
  const all = linksIn(said ?? '');
  return all.every(({ url, label }) => isAddress(url) && (label === null || isLine(label, LINES.source)))
    ? all
    : null;
}

const AMOUNT = /^\d{1,10}(?:\.\d\d?)?$/;

/** What such cells say of pay; null where they are not as we write them. */
export function ownPay(
  says: Says,
  [min, max, currency, period]: readonly [TableField, TableField, TableField, TableField],
): ReadSalary | null {
  const [low, high, code] = [says(min), says(max), says(currency)];
  const per = SALARY_PERIODS.find((one) => one === says(period));
  const amounts = [low, high].filter((amount) => amount !== null);
  const fit = amounts.length > 0 && amounts.every((amount) => AMOUNT.test(amount));
  if (!fit || !per || !code || !isCurrency(code)) return null;
  const amount = (said: string | null) => (said === null ? null : Number(said));
  return { min: amount(low), max: amount(high), currency: code, period: per, text: amounts.join(' – ') };
}

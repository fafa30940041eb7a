import { companyKey } from '@/lib/rules/company-key/company-key';
import { plainAddress } from './addresses';
import { plainWords } from './plain-words';
import type { Duplicate, ReadApplication, TableItem } from './types';

/**
 * Rows that may be about one application: those with the number of one posting, with one address, or with one company and
 * role. They are proposed. Rows that are plainly about two (other postings, or applied for on other days with another
 * outcome) are not.
 */
export function duplicatesIn(items: readonly TableItem[]): Duplicate[] {
  const paired = new Map<number, Duplicate>();
  const found: Duplicate[] = [];
  const pair = (group: readonly TableItem[], because: Duplicate['because']) => {
    const fresh = group.filter(({ line }) => !paired.has(line));
    const known = group.flatMap(({ line }) => paired.get(line) ?? [])[0];
    if (known) for (const { line } of fresh) known.lines.push(line);
    else if (fresh.length > 1) found.push({ lines: fresh.map(({ line }) => line), because });
    const duplicate = known ?? found.at(-1);
    if (duplicate && (known || fresh.length > 1)) for (const { line } of fresh) paired.set(line, duplicate);
  };
  for (const group of groupsBy(items, ({ postingId }) => postingId)) pair(group, 'posting');
  for (const group of groupsBy(items, ({ url }) => url && plainAddress(url))) pair(group, 'address');
  for (const group of groupsBy(items, roleKey)) for (const same of sameSearch(group)) pair(same, 'role');
  const byLine = new Map(items.map(({ line, application }) => [line, application]));
  for (const duplicate of found) {
    duplicate.lines.sort((a, b) => a - b);
    const whole = duplicate.lines.map((line) => JSON.stringify(byLine.get(line)));
    const identical = duplicate.lines.filter(
      (_, at) => whole.indexOf(whole[at] ?? '') !== whole.lastIndexOf(whole[at] ?? ''),
    );
    if (identical.length > 0) duplicate.identical = identical;
  }
  return found.sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}

function groupsBy(
  items: readonly TableItem[],
  keyOf: (application: ReadApplication) => string | null,
): TableItem[][] {
  const groups = new Map<string, TableItem[]>();
  for (const item of items) {
    const key = keyOf(item.application);
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const roleKey = ({ company, role }: ReadApplication): string | null =>
  company && role ? `${companyKey(company)}\0${plainWords(role)}` : null;

/** Of rows with one company and role, those that may be one application, each with the first that it fits. */
function sameSearch(group: readonly TableItem[]): TableItem[][] {
  const together: TableItem[][] = [];
  for (const item of group) {
    const fitting = together.find(([first]) => first && !areTwo(first.application, item.application));
    if (fitting) fitting.push(item);
    else together.push([item]);
  }
  return together.filter((one) => one.length > 1);
}

function areTwo(a: ReadApplication, b: ReadApplication): boolean {
  const differ = (one: string | null, other: string | null) =>
    one !== null && other !== null && one !== other;
  if (differ(a.postingId, b.postingId)) return true;
  if (differ(a.url && plainAddress(a.url), b.url && plainAddress(b.url))) return true;
  return a.ending !== b.ending && differ(beganOn(a), beganOn(b));
}

const beganOn = ({ events }: ReadApplication): string | null =>
  events.find(({ on }) => on !== null)?.on ?? null;

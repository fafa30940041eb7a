import type { ClientTx } from '@/lib/access/transaction';
import { broughtOf } from '@/lib/features/imports/brought';
import type { Item, Reading } from '@/lib/features/imports/types';
import { type PastProcess, PROCESS_OUTCOMES } from '@/lib/rules/back';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { placeOf } from '@/lib/rules/ledger';

/** Processes that came to their end in the rows of a file, each with its line, by the key of the company. */
export type ToldProcesses = ReadonlyMap<string, readonly (PastProcess & { line: number })[]>;

/** What was applied for is past: nobody is told to wait with it. */
export const isOnlySaved = ({ application: { stage, ending } }: Item): boolean =>
  stage === 'saved' && ending === null;

/**
 * BACK-GUARD: what the file itself tells of companies at which these rows have a role that was only saved: what comes in with
 * it will be history, and its days decide as much as those of what is here already. Lines that stay out tell nothing.
 */
export function toldProcesses(
  tx: ClientTx,
  {
    reading: { format, decided },
    all,
    shown,
    out,
  }: {
    reading: Reading;
    all: readonly Item[];
    shown: readonly Item[];
    out: ReadonlySet<number>;
  },
): ToldProcesses {
  const asked = new Set(shown.filter(isOnlySaved).flatMap(keysOf));
  const terms = {
    ...{ now: tx.now, zone: decided.timeZone },
    own: format === 'rebound',
  };
  const told = new Map<string, (PastProcess & { line: number })[]>();
  if (asked.size === 0) return told;
  for (const item of all) {
    const [key] = keysOf(item);
    if (key === undefined || !asked.has(key) || item.application.ending === null || out.has(item.line))
      continue;
    const brought = broughtOf(item, terms);
    const place = brought.ok ? placeOf(brought.application.past, tx.viewer.zone) : null;
    const outcome = PROCESS_OUTCOMES.find((one) => one === place?.ending);
    if (!place || !outcome) continue;
    const { endedOn, furthestStage } = place;
    const role = item.application.role ?? '';
    told.set(key, [...(told.get(key) ?? []), { role, outcome, endedOn, furthestStage, line: item.line }]);
  }
  return told;
}

const keysOf = ({ application: { company } }: Item): string[] =>
  company === null ? [] : [companyKey(company)];

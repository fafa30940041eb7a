import type { ClientTx } from '@/lib/access/transaction';
import type { PreviewItem } from '@/lib/features/imports/schema';
import { isOnlySaved, type ToldProcesses } from '@/lib/features/imports/told';
import type { Item } from '@/lib/features/imports/types';
import { plainDateOf } from '@/lib/platform/clock';
import { mayReturn, type PastProcess, PROCESS_OUTCOMES, type WaitScope } from '@/lib/rules/back';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { pageKey } from '@/lib/rules/page-key';
import { isSameRole } from '@/lib/rules/role';
import type { Ending, Stage } from '@/lib/rules/stages';
import { localDate } from '@/lib/rules/time';

/** So much is said of what one has with a company, and so much of it is looked at, the latest first. */
const HISTORY_AT_MOST = 5;
const LOOKED_AT = 50;

/** An application that the person has with a company already. */
type Earlier = {
  id: string;
  role: string;
  url: string | null;
  stage: string;
  furthestStage: string;
  ending: string | null;
  endedOn: Date | null;
};

/** What is there with a company before an import, and what its employer says of coming back (BACK-OWN). */
type Company = { waitMonths: number | null; waitScope: string; known: Earlier[] };

/** By the key of the company. */
export type Before = ReadonlyMap<string, Company>;

type Row = Pick<Company, 'waitMonths' | 'waitScope'> & {
  nameKey: string;
  id: string | null;
} & Omit<Earlier, 'id'>;

/** What the person has with the companies of these rows, but for what came by this file. */
export async function beforeWith(tx: ClientTx, importId: string, items: readonly Item[]): Promise<Before> {
  const { userId } = tx.scope;
  const keys = [
    ...new Set(items.flatMap(({ application: { company } }) => (company ? companyKey(company) : []))),
  ];
  const rows = await tx.db.$queryRaw<Row[]>`
    SELECT c.name_key AS "nameKey", c.wait_months AS "waitMonths", c.wait_scope AS "waitScope", a.id, a.role, a.url, a.stage,
      a.furthest_stage AS "furthestStage", a.ending, a.ended_on AS "endedOn"
    FROM companies c LEFT JOIN applications a ON a.user_id = c.user_id AND a.company_id = c.id
      AND NOT EXISTS (SELECT 1 FROM imported_applications i
        WHERE i.user_id = a.user_id AND i.application_id = a.id AND i.import_id = ${importId}::uuid)
    WHERE c.user_id = ${userId}::uuid AND c.name_key = ANY (${keys}::text[])
    ORDER BY coalesce(a.ended_on, a.moved_on) DESC NULLS LAST, a.id DESC`;
  const byCompany = new Map<string, Company>();
  for (const { nameKey, waitMonths, waitScope, id, ...row } of rows) {
    const company = byCompany.get(nameKey) ?? { waitMonths, waitScope, known: [] };
    byCompany.set(nameKey, company);
    if (id !== null && company.known.length < LOOKED_AT) company.known.push({ id, ...row });
  }
  return byCompany;
}

const knownOf = ({ application: { company } }: Item, before: Before): readonly Earlier[] =>
  company === null ? [] : (before.get(companyKey(company))?.known ?? []);

/** Applications that a row may be already: of the same company and role, or with the same address. */
export function sameIn(item: Item, before: Before): string[] {
  const { role, url } = item.application;
  return knownOf(item, before)
    .filter((one) => (role !== null && isSameRole(one.role, role)) || isSamePage(one.url, url))
    .map(({ id }) => id);
}

/**
 * BACK-GUARD: what is there with the company of a row, and what that and the rest of the file mean for a role that was only
 * saved.
 */
export function backOf(
  tx: ClientTx,
  item: Item,
  { before, told }: { before: Before; told: ToldProcesses },
): Pick<PreviewItem, 'history' | 'back'> {
  const known = knownOf(item, before);
  return {
    history: known.slice(0, HISTORY_AT_MOST).map(({ id, role, stage, ending, endedOn }) => ({
      ...{ applicationId: id, role, stage: stage as Stage, ending: ending as Ending | null },
      endedOn: endedOn && plainDateOf(endedOn).toString(),
    })),
    back: verdictOf(tx, item, { before, told }),
  };
}

function verdictOf(
  tx: ClientTx,
  item: Item,
  { before, told }: { before: Before; told: ToldProcesses },
): PreviewItem['back'] {
  const { role, company } = item.application;
  if (company === null || !isOnlySaved(item)) return null;
  const there = before.get(companyKey(company));
  const history = [
    ...(there?.known.flatMap(processOf) ?? []).map((process) => ({ ...process, line: null })),
    ...(told.get(companyKey(company)) ?? []),
  ];
  if (history.length === 0) return null;
  const { verdict, code, from, process } = mayReturn({
    ...{ role: role ?? '', today: localDate(tx.now, tx.viewer.zone), history, credential: false },
    ...(there && { employerMonths: there.waitMonths, employerScope: there.waitScope as WaitScope }),
  });
  const endedOn = process?.endedOn?.toString() ?? null;
  return { verdict, code, from: from?.toString() ?? null, endedOn, line: process?.line ?? null };
}

function processOf({ role, ending, endedOn, furthestStage }: Earlier): PastProcess[] {
  const outcome = PROCESS_OUTCOMES.find((one) => one === ending);
  return outcome
    ? [{ role, outcome, endedOn: endedOn && plainDateOf(endedOn), furthestStage: furthestStage as Stage }]
    : [];
}

/** Whether two addresses are one page: many employers name the posting behind the question mark alone. */
function isSamePage(one: string | null, other: string | null): boolean {
  const page = one === null ? null : pageKey(one);
  return page !== null && other !== null && page === pageKey(other);
}

import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { holdFor } from '@/lib/rules/hold';
import { STAGES, type Stage } from '@/lib/rules/stages';
import { tierOf } from '@/lib/rules/tier';
import { localDate } from '@/lib/rules/time';

// A long search, written as rows rather than played move by move: thousands of applications in seconds. Every row is
// the person's own and goes through row-level security and the guards; private text is sealed under their key.

const ZONE = 'UTC';
/** Few enough to stay far from the time limit of a transaction on a busy machine. */
const ROWS_AT_ONCE = 250;
const COMPANIES_SHARE = 4;

export type Amounts = { applications: number; live: number; rejections: number };
export type Search = { going: string; entryIds: string[] };

type Planned = {
  id: string;
  companyId: string;
  stage: Stage;
  ending: string | null;
  /** Hours since it was last moved. */
  age: number;
};

/** Adds a search to an empty account. The first so many applications are live, the next were rejected, the rest ghosted. */
export async function fillSearch(scope: ClientScope, amounts: Amounts): Promise<Search> {
  const { userId } = scope;
  const companies = Array.from({ length: Math.ceil(amounts.applications / COMPANIES_SHARE) }, (_, n) => {
    const name = `${WORDS[n % WORDS.length]} ${KINDS[n % KINDS.length]} ${n}`;
    return { userId, id: randomUUID(), name, nameKey: companyKey(name) };
  });
  const planned = Array.from({ length: amounts.applications }, (_, n): Planned => {
    const isLive = n < amounts.live;
    const isRejected = !isLive && n < amounts.live + amounts.rejections;
    return {
      id: randomUUID(),
      companyId: companies[n % companies.length]?.id ?? '',
      stage: isLive || isRejected ? (STAGES[n % STAGES.length] ?? 'applied') : 'applied',
      ending: isLive ? null : isRejected ? 'rejected' : 'ghosted',
      age: isLive ? n % (24 * 20) : 24 * 10 + n * 2,
    };
  });
  await inBatches(scope, companies, (tx, data) => tx.db.company.createMany({ data }));
  await inBatches(scope, planned, keepApplications);
  const rejected = planned.filter(({ ending }) => ending === 'rejected');
  const entryIds: string[] = [];
  await inBatches(scope, rejected, async (tx, some) => {
    entryIds.push(...(await keepRejections(tx, some)));
  });
  return { going: planned[2]?.id ?? '', entryIds };
}

async function inBatches<T>(
  scope: ClientScope,
  all: readonly T[],
  write: (tx: ClientTx, some: T[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < all.length; from += ROWS_AT_ONCE)
    await inScope(scope, (tx) => write(tx, all.slice(from, from + ROWS_AT_ONCE)));
}

const ago = (tx: ClientTx, hours: number): Temporal.Instant => tx.now.subtract({ hours });

async function keepApplications(tx: ClientTx, planned: readonly Planned[]): Promise<void> {
  const { userId } = tx.scope;
  const vault = await openVault(tx);
  await tx.db.application.createMany({
    data: planned.map(({ id, companyId, stage, ending, age }, n) => ({
      ...{ userId, id, companyId, stage, ending, furthestStage: stage },
      role: ROLES[n % ROLES.length] ?? 'Engineer',
      source: SOURCES[n % SOURCES.length],
      industry: INDUSTRIES[n % INDUSTRIES.length],
      laterLabel: stage === 'later-interview' ? 'technical' : null,
      appliedOn: stage === 'saved' ? null : dateOfDay(localDate(ago(tx, age + 48), ZONE)),
      noteSealed: n % 5 === 0 ? vault.at('Application', { id }).seal('noteSealed', NOTE) : null,
      stageChangedAt: dateOf(ago(tx, age)),
      createdAt: dateOf(ago(tx, age + 48)),
      updatedAt: dateOf(ago(tx, age)),
    })),
  });
  await tx.db.stageEvent.createMany({
    data: planned.flatMap(({ id, stage, ending, age }) => {
      const event = { userId, applicationId: id, stage, at: dateOf(ago(tx, age + 48)) };
      return ending ? [event, { ...event, ending, at: dateOf(ago(tx, age)) }] : [event];
    }),
  });
}

async function keepRejections(tx: ClientTx, planned: readonly Planned[]): Promise<string[]> {
  const { userId } = tx.scope;
  const vault = await openVault(tx);
  const rows = planned.map(({ id: applicationId, stage, age }) => {
    const receivedAt = ago(tx, age);
    const facts = { furthestStage: stage, laterLabel: null, presented: false, hoursInvested: null };
    const tier = tierOf(facts);
    const hold = holdFor({ tier, emotional: false, receivedAt, timeZone: ZONE });
    const at = dateOf(receivedAt);
    const id = randomUUID();
    return {
      ...{ userId, id, applicationId, timeZone: ZONE, furthestStage: stage, tier },
      ...{ receivedAt: at, loggedAt: at, updatedAt: at, receivedOn: dateOfDay(localDate(receivedAt, ZONE)) },
      ...{ holdUntil: dateOf(hold.until), holdCode: hold.code, inFlightBefore: 20 },
      decidedBy: 'panel',
      // Long past: nobody is asked about these any more.
      ...{ dismissedAt: at, dismissReason: 'rather-not', surfacedAt: at, holdEndToldAt: at },
    };
  });
  await tx.db.rejection.createMany({ data: rows });
  await tx.db.feedback.createMany({
    data: rows.map(({ id: rejectionId, receivedAt, receivedOn }) => {
      const id = randomUUID();
      return {
        ...{ userId, id, rejectionId, saidOn: receivedOn, createdAt: receivedAt, updatedAt: receivedAt },
        wordsSealed: vault.at('Feedback', { id }).seal('wordsSealed', FEEDBACK),
        themes: ['communication'],
      };
    }),
  });
  const entries = rows.map(({ id: rejectionId, furthestStage, receivedAt }) => {
    const id = randomUUID();
    const entry = vault.at('JournalEntry', { id });
    return {
      ...{ userId, id, rejectionId, stageReached: furthestStage, decidedBy: 'panel' },
      ...{ createdAt: receivedAt, updatedAt: receivedAt },
      oneThingSealed: entry.seal('oneThingSealed', ONE_THING),
      gutSealed: entry.seal('gutSealed', GUT),
    };
  });
  await tx.db.journalEntry.createMany({ data: entries });
  return entries.map(({ id }) => id);
}

const WORDS = ['Northwind', 'Alder', 'Halden', 'Quill', 'Saltmarsh', 'Ferrow', 'Orchard'];
const KINDS = ['Systems', 'Foods', 'Rail', 'Labs', 'Press', 'Energy'];
const ROLES = ['Platform Engineer', 'Operations Analyst', 'Product Manager', 'Planning Lead', 'Producer'];
const SOURCES = ['LinkedIn', 'Referral', 'Company site', 'Recruiter'];
const INDUSTRIES = ['Software', 'Logistics', 'Energy', 'Publishing'];
const NOTE =
  'Spoke with the team lead, who asked about the last migration and how long it took. Call back on Monday.';
const FEEDBACK =
  'The panel liked how you think, and went with somebody who has run a team of this size before. Your case was clear.';
const ONE_THING = 'Name the size of the team and the budget in the first two minutes of the next panel.';
const GUT = 'They had somebody in mind from the start, and I answered the second case too quickly.';

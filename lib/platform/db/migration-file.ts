import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Code, FINDINGS, type Finding } from '@/lib/platform/db/migration-effects';
import { MIGRATIONS_DIR } from '@/lib/platform/db/schema-engine';

// A migration may do what the rule forbids (docs/decisions/0067) where it says so, what it is about, and why that is safe:
//
//   -- Allowed: column-dropped users.image: no build since 1.2.0 reads or writes it, and 1.2.0 is the oldest that may run.

export type Allowance = { code: Code; subject: string; reason: string };

const LINE = /^-- Allowed: (\S+) (\S+): (.*)$/gm;
/** Fewer letters are no reason. */
const REASON_LETTERS = 25;

export const readMigration = (name: string): Promise<string> =>
  readFile(path.join(MIGRATIONS_DIR, name, 'migration.sql'), 'utf8');

/** What a migration allows itself. Throws where a line names no finding, or gives no reason. */
export function allowancesOf(sql: string): Allowance[] {
  return [...sql.matchAll(LINE)].map(([line, code = '', subject = '', reason = '']) => {
    if (!isCode(code))
      throw new Error(`"${line}" allows nothing: say one of ${Object.keys(FINDINGS).join(', ')}`);
    if (reason.trim().length < REASON_LETTERS) throw new Error(`"${line}" gives no reason`);
    return { code, subject, reason: reason.trim() };
  });
}

/** What is wrong with a migration: a finding that it does not allow itself, and an allowance for what it does not do. */
export function problemsOf(findings: readonly Finding[], allowances: readonly Allowance[]): string[] {
  const same = (a: Omit<Allowance, 'reason'>, b: Omit<Allowance, 'reason'>) =>
    a.code === b.code && a.subject === b.subject;
  return [
    ...findings
      .filter((finding) => !allowances.some((allowance) => same(allowance, finding)))
      .map(({ code, subject }) => `${code} ${subject}: ${FINDINGS[code]}`),
    ...allowances
      .filter((allowance) => !findings.some((finding) => same(allowance, finding)))
      .map(({ code, subject }) => `allows ${code} ${subject}, and does no such thing`),
  ];
}

const isCode = (code: string): code is Code => code in FINDINGS;

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { MailKind, MailLanguage } from '@/lib/rules/mail-kinds';

/** A mail with what a reader should make of it. */
export type LabelledMail = {
  id: string;
  language: MailLanguage;
  /** What a person has: a mail with its headers, or a text as their program shows it. */
  source: string;
  kind: MailKind;
  company: string | null;
  role: string | null;
  sender: { name: string | null; address: string | null; noReply: boolean };
  receivedAt: string | null;
  forwarded: boolean;
  feedback: string[];
  why: string;
};

/**
 * `development`: cues are written beside these, and weights are learnt from them. `measured`: nobody reads these, which were
 * made to be hard. `ordinary`: nor these, which are as employers write.
 */
export const PARTS = ['development', 'measured', 'ordinary'] as const;
export type Part = (typeof PARTS)[number];

/** The mails of a part, in the order of their ids. */
export const labelledIn = (part: Part): LabelledMail[] =>
  readFileSync(new URL(`./labelled/${part}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledMail);

/** Writers who came later, to have more to learn from. */
const TO_LEARN_FROM = /^(?:w[6-9a-z]|o[3-6jk])-/;
const ORDINARY = /^o[12]-/;

/** Which part a mail belongs to, decided before anybody read it. */
export function partOf(id: string): Part {
  if (ORDINARY.test(id)) return 'ordinary';
  const learned = TO_LEARN_FROM.test(id) || (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0;
  return learned ? 'development' : 'measured';
}

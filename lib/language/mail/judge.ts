import { scoresOf } from '@/lib/language/weighing';
import { MAIL_KINDS, type MailKind, type MailLanguage } from '@/lib/rules/mail-kinds';
import { companyIn } from './company';
import { mailLanguages } from './detect';
import { type Evidence, evidenceIn, type Judgeable, speaksFor } from './evidence';
import { feedbackIn } from './feedback';
import { roleIn } from './role';
import { type KindWeights, type MailWeights, mailWeights } from './weights';

/** What the words of a mail say about it. */
export type Judged = {
  kind: MailKind;
  because: string[];
  company: string | null;
  role: string | null;
  language: MailLanguage | null;
  feedback: string[];
};

/** Judges a mail by its words. What they say to whoever reads it is no instruction: they are weighed, nothing else. */
export async function judgeMail(mail: Judgeable): Promise<Judged> {
  return judgedWith(mail, await mailWeights());
}

/** The same with weights that were learnt from something else. */
export function judgedWith(mail: Judgeable, weights: MailWeights): Judged {
  const languages = mailLanguages(`${mail.text}\n${mail.subject ?? ''}`);
  const [language = null] = languages;
  const evidence = evidenceIn(mail, languages);
  const kind = kindOf(evidence, weights.kinds);
  const company = NAMES_NOBODY.has(kind) ? null : companyIn(mail, language);
  return {
    kind,
    because: becauseOf(evidence, kind, mail),
    company,
    role: roleIn(mail, language, company),
    language,
    feedback:
      language !== null && kind === 'rejection' ? feedbackIn(mail.text, language, weights.feedback) : [],
  };
}

/** What kind of mail it is, with these weights. */
export const kindWith = (mail: Judgeable, weights: KindWeights): MailKind =>
  kindOf(evidenceIn(mail, mailLanguages(`${mail.text}\n${mail.subject ?? ''}`)), weights);

/** Mails of these kinds mostly come from somebody who employs nobody here. */
const NAMES_NOBODY: ReadonlySet<MailKind> = new Set(['newsletter', 'other', 'auto-reply']);

/** A kind for which no known word speaks is a guess unless it is so far ahead of every other. */
const CLEAR_UNSAID = 0.2;

/** So is a rejection for which none does, whatever speaks for other kinds. */
export const CLEAR_UNSAID_REJECTION = 0.3;

/** The kind that most speaks for. What is hardly ahead of another kind is a guess, and a guess is unclear. */
function kindOf(evidence: Evidence, weights: KindWeights): MailKind {
  const scores = scoresOf(evidence.signs, weights);
  const [best = 'unclear', next = 'unclear'] = MAIL_KINDS.toSorted((a, b) => scores[b] - scores[a]);
  return scores[best] - scores[next] < leastLead(best, evidence, weights) ? 'unclear' : best;
}

function leastLead(kind: MailKind, { said, signs }: Evidence, { clear }: KindWeights): number {
  if (kind !== 'rejection') return said.length === 0 ? CLEAR_UNSAID : 0;
  return speaksFor(signs, kind) ? clear : Math.max(clear, CLEAR_UNSAID_REJECTION);
}

const MOST_WORDS = 3;
const LONGEST_WORDS = 160;

/** The words that decided: those that are hardly ever said otherwise first, each once. */
function becauseOf({ said, signs }: Evidence, kind: MailKind, { subject, calendar }: Judgeable): string[] {
  const of = said
    .filter((one) => one.kind === kind && !one.conditional)
    .toSorted((a, b) => Number(b.sure) - Number(a.sure) || b.words.length - a.words.length);
  const words: string[] = [];
  for (const one of of) {
    const line = one.words.replace(/\s+/g, ' ').slice(0, LONGEST_WORDS);
    if (words.length < MOST_WORDS && !words.some((known) => known.includes(line) || line.includes(known)))
      words.push(line);
  }
  if (words.length === 0 && kind === 'auto-reply' && signs.has('automatic'))
    words.push('Auto-Submitted: auto-replied');
  if (words.length === 0 && kind === 'interview' && calendar)
    words.push(`METHOD:${calendar.toUpperCase()}`, ...(subject ? [subject] : []));
  return words;
}

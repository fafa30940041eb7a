import type { PastLetter } from '@/lib/features/replies/types';
import { formatDate, type Reader } from '@/lib/rules/messages';
import { asksFeedback, type ReplyKind } from '@/lib/rules/reply';
import { localDate } from '@/lib/rules/time';

const DID: Record<ReplyKind, string> = {
  thanks: 'thanked',
  short: 'wrote to',
  full: 'wrote to',
  'feedback-ask': 'asked',
  'recruiter-ask': 'asked',
  pushback: 'raised the decision with',
  note: 'wrote a friendly note to',
};

/** "You asked Mira on 3 March 2026, about Platform Engineer at Northwind." */
export function pastLine(
  { kind, person, to, sentAt, company, role, sameRejection }: PastLetter,
  reader: Reader,
) {
  const when = sentAt ? ` on ${formatDate(localDate(sentAt, reader.zone), reader)}` : ', perhaps';
  const question = kind === 'full' ? ', with your question' : '';
  const about = sameRejection ? '' : `, about ${role} at ${company}`;
  return `You ${DID[kind]} ${person ?? to}${when}${question}${about}.`;
}

/** What is worth knowing before anything else is read; null where there is nothing of the kind. */
export function pastWarning(items: readonly PastLetter[]): string | null {
  const raised = items.some(({ kind, sameCompany }) => kind === 'pushback' && sameCompany);
  if (raised) return 'You have raised a decision here before.';
  const asked = items.filter(({ kind }) => asksFeedback(kind));
  if (asked.some(({ sameRejection }) => sameRejection)) return 'You have asked about this one already.';
  if (asked.some(({ sameAddress }) => sameAddress)) return 'You have asked this person before.';
  return asked.length > 0 ? 'You have asked here before.' : null;
}

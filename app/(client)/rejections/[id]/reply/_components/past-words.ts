import type { PastLetter } from '@/lib/features/replies/types';
import { formatDate, type Viewer } from '@/lib/rules/messages';
import { asksFeedback, type ReplyKind } from '@/lib/rules/reply-shape';
import { localDate } from '@/lib/rules/time';

const DID: Record<ReplyKind, (whom: string) => string> = {
  thanks: (whom) => `thanked ${whom}`,
  short: (whom) => `wrote to ${whom}`,
  full: (whom) => `wrote to ${whom}`,
  'feedback-ask': (whom) => `asked ${whom} for feedback`,
  'recruiter-ask': (whom) => `asked ${whom} for feedback`,
  pushback: (whom) => `asked ${whom} to reconsider`,
  note: (whom) => `wrote a friendly note to ${whom}`,
};

/** "You asked Mira for feedback on 3 March 2026, about Platform Engineer at Northwind." */
export function pastLine(
  { kind, person, to, sentAt, company, role, sameRejection }: PastLetter,
  viewer: Viewer,
) {
  const when = sentAt
    ? ` on ${formatDate(localDate(sentAt, viewer.zone), viewer)}`
    : ' (it may not have arrived)';
  const question = kind === 'full' ? ', with your feedback request' : '';
  const about = sameRejection ? '' : `, about ${role} at ${company}`;
  return `You ${DID[kind](person ?? to)}${when}${question}${about}.`;
}

/** The most important warning; null if there is none. */
export function pastWarning(items: readonly PastLetter[]): string | null {
  const raised = items.some(({ kind, sameCompany }) => kind === 'pushback' && sameCompany);
  if (raised) return 'You’ve asked this company to reconsider before.';
  const asked = items.filter(({ kind }) => asksFeedback(kind));
  if (asked.some(({ sameRejection }) => sameRejection))
    return 'You’ve already asked for feedback on this one.';
  if (asked.some(({ sameAddress }) => sameAddress)) return 'You’ve asked this person for feedback before.';
  return asked.length > 0 ? 'You’ve asked this company for feedback before.' : null;
}

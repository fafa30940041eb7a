import type { RejectionEmail } from '@/lib/features/rejections/email/types';

const PREFIXES = /^(?:\s*(?:re|aw|sv|vs|antw|antwort|rif|odp|ynt|fwd?|wg)\s*(?:\[\d{1,3}\])?\s*[:：]\s*)+/iu;
const LONGEST = 200;

/** Their subject as the subject of an answer: one "Re:", whatever stood before it in whichever language. */
export function answerSubject(subject: string): string {
  return `Re: ${subject.replace(PREFIXES, '').trim()}`.slice(0, LONGEST).trim();
}

/** RFC 5322: the headers by which an answer is in the thread of their mail; none where it had no id. */
export function threadHeaders({
  messageId,
  references,
}: Pick<RejectionEmail, 'messageId' | 'references'>): Record<string, string> {
  if (messageId === null) return {};
  const before = references.filter((id) => id !== messageId);
  return { 'In-Reply-To': messageId, References: [...before, messageId].join(' ') };
}

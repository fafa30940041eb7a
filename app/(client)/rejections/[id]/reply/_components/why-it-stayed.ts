import { wordsFor } from '@/lib/features/mailboxes/problems';
import { MAILBOX_PROBLEMS } from '@/lib/mail/own-mailbox-account';
import { isRuleCode, type RuleCode } from '@/lib/rules/verdict';

const WORDS: Record<string, string> = {
  bounced: 'There is no such mailbox, or it takes no mail. Please look at the address.',
  'soft-bounced': 'Their mailbox did not take it, perhaps as it was full. It may work another day.',
  suppressed: 'Mail to this address came back before, so it was not tried. Please look at the address.',
  failed: 'The service that sends our mail could not send it. It may work another time.',
  'mailbox-gone': 'Your own mailbox was removed before it left. Choose how it leaves, and send it again.',
  'mailbox-changed':
    'Your own mailbox has another address now than this reply was to leave with. Look it over, and send it again.',
};

/** PUSH-1 to PUSH-3: what the preflight asks once more, and what said no there. */
const RULE_WORDS: Partial<Record<RuleCode, string>> = {
  'PUSH-1':
    'When it was about to leave, the time for it was over, or its ground did not carry it any more. Nothing is wrong with the address.',
  'PUSH-2': 'A decision can be raised once, with one person, so it did not leave.',
  'PUSH-3': 'It can be read as a warning, so it did not leave. Without that sentence it can go.',
};

/** Why a reply stayed or came back, in words that say what to do, by the mail's short code. */
export function whyItStayed(reason: string | null): string {
  const problem = MAILBOX_PROBLEMS.find((known) => reason === `mailbox-${known}`);
  if (problem) return `${wordsFor(problem)} You can change your mailbox in settings.`;
  if (reason !== null && isRuleCode(reason))
    return RULE_WORDS[reason] ?? 'Something changed after it was planned, so it did not leave.';
  const known = reason === null ? undefined : WORDS[reason];
  if (known) return known;
  const [, code] = /^(?:smtp|resend)-(\d{3})$/.exec(reason ?? '') ?? [];
  if (code === '552') return 'Their mailbox is full. It may work another day.';
  if (code?.startsWith('55')) return 'Their mail server refused it. Please look at the address.';
  return 'It was tried for a while, and nobody took it. Please look at the address.';
}

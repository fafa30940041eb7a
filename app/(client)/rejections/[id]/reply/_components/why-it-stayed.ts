import { wordsFor } from '@/lib/features/mailboxes/problems';
import { MAILBOX_PROBLEMS } from '@/lib/mail/own-mailbox-account';
import { isRuleCode, type RuleCode } from '@/lib/rules/verdict';

const WORDS: Record<string, string> = {
  bounced: 'There is no such email address, or it doesn’t accept email. Please check the address.',
  'soft-bounced': 'Their mailbox didn’t accept it, perhaps because it was full. It may work another day.',
  suppressed: 'Email to this address bounced before, so we didn’t try again. Please check the address.',
  failed: 'Our email provider could not send it. It may work another time.',
  'mailbox-gone':
    'Your email account was removed before it was sent. Choose how to send it, then send it again.',
  'mailbox-changed':
    'Your email account now has a different address from the one this reply was to be sent from. Check it, then send it again.',
};

/** PUSH-1 to PUSH-3: the rules that the preflight checks again, if one of them refused. */
const RULE_WORDS: Partial<Record<RuleCode, string>> = {
  'PUSH-1':
    'When it was about to be sent, its time had passed or its reason no longer held. Nothing is wrong with the address.',
  'PUSH-2': 'You can ask one person to reconsider, once, so this was not sent.',
  'PUSH-3': 'It can be read as a warning, so it was not sent. Take that sentence out and you can send it.',
};

/** Why a reply was not sent or bounced, and what to do, by the short code of its email. */
export function whyItStayed(reason: string | null): string {
  const problem = MAILBOX_PROBLEMS.find((known) => reason === `mailbox-${known}`);
  if (problem) return `${wordsFor(problem)} You can change your email account in settings.`;
  if (reason !== null && isRuleCode(reason))
    return RULE_WORDS[reason] ?? 'Something changed after you scheduled it, so it was not sent.';
  const known = reason === null ? undefined : WORDS[reason];
  if (known) return known;
  const [, code] = /^(?:smtp|resend)-(\d{3})$/.exec(reason ?? '') ?? [];
  if (code === '552') return 'Their mailbox is full. It may work another day.';
  if (code?.startsWith('55')) return 'Their mail server refused it. Please check the address.';
  return 'We tried for a while, but it was not accepted. Please check the address.';
}

import type { DeliveryView, WebhookView } from '@/lib/features/webhooks/schema';
import { WEBHOOK_FORMER_HOURS } from '@/lib/rules/webhooks';

const NO_ANSWER: Record<string, string> = {
  timeout: 'It took too long to answer',
  refused: 'Nothing answered there',
  name: 'There’s no such address',
  certificate: 'Its certificate isn’t valid',
  'no-tls': 'It has no encrypted connection',
  'private-address': 'It leads to a private address, which we don’t connect to',
  protocol: 'It didn’t answer as a web server does',
  stale: 'It was too old to send',
  'webhook-paused': 'Not sent, as the webhook was paused',
  'webhook-gone': 'Not sent',
  'account-closed': 'Not sent',
};

/** What a program answered, or why there was no answer. */
export function answerWords(answer: string | null): string {
  if (answer === null) return 'Not sent yet';
  const [, status = ''] = /^http-(\d{3})$/.exec(answer) ?? [];
  if (!status) return NO_ANSWER[answer] ?? 'It couldn’t be sent';
  if (status.startsWith('2')) return `Received (${status})`;
  return status.startsWith('3')
    ? `It leads elsewhere (${status}), which we don’t follow`
    : `It answered ${status}`;
}

const PAUSED: Record<NonNullable<WebhookView['paused']>, string> = {
  you: 'Paused',
  failing: 'Paused, as it kept failing for a day',
  gone: 'Paused, as it said that it is gone (410)',
};
export const pausedWords = (paused: NonNullable<WebhookView['paused']>): string => PAUSED[paused];

const STATES: Record<DeliveryView['state'], string> = {
  waiting: 'Waiting',
  delivered: 'Delivered',
  failed: 'Failed',
  stopped: 'Not sent',
};
export const stateWords = (state: DeliveryView['state']): string => STATES[state];

/** What is said of the secret before a new one, `until` it signs no more. */
export const formerWords = (until: string | null): string =>
  until
    ? `Messages are signed with the former secret, too, until ${until}.`
    : `After you make a new secret, messages are signed with the former one, too, for ${WEBHOOK_FORMER_HOURS} hours.`;

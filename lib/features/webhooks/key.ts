import { WEBHOOK_TEST, type WebhookEvent } from '@/lib/rules/webhooks';

// What a delivery is called in the outbox: to which webhook, what of, and about what. The function
// `rebound.webhook_holds_due` writes the key of an ended hold the same way.

/** With which the keys of all that goes to a webhook begin. */
export const keyPrefix = (webhookId: string): string => `webhook:${webhookId}:`;

export const deliveryKey = (
  webhookId: string,
  event: WebhookEvent | typeof WEBHOOK_TEST,
  about: string,
): string => `${keyPrefix(webhookId)}${event}:${about}`;

/** The webhook that a delivery goes to. */
export const webhookOf = (key: string): string => key.split(':')[1] ?? '';

/** Whether a delivery is a test: somebody waits to see what their program says by now. */
export const isTest = (key: string): boolean => key.split(':')[2] === WEBHOOK_TEST;

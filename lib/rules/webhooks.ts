import type { Temporal } from 'temporal-polyfill';

/** What a person's own programs can be told of. */
export const WEBHOOK_EVENTS = ['application.moved', 'rejection.logged', 'hold.ended', 'reply.sent'] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

export const WEBHOOK_EVENT_LABELS: Record<WebhookEvent, string> = {
  'application.moved': 'An application moved',
  'rejection.logged': 'A rejection was logged',
  'hold.ended': 'A reply’s wait ended',
  'reply.sent': 'A reply was sent',
};

/** What is sent by the button that tries one. */
export const WEBHOOK_TEST = 'webhook.test';

/** Why nothing is sent to one. */
export const WEBHOOK_PAUSES = ['you', 'failing', 'gone'] as const;
export type WebhookPause = (typeof WEBHOOK_PAUSES)[number];

/** It counts as given up by its program after so many attempts in a row that came to nothing, over so many elapsed hours. */
export const WEBHOOK_GIVES_UP = { attempts: 10, hours: 24 } as const;

/** After a new secret the former one signs as well, for so many elapsed hours. */
export const WEBHOOK_FORMER_HOURS = 24;

/** How one has been doing: attempts in a row that came to nothing, and since when. */
export type WebhookHealth = { failures: number; failingSince: Temporal.Instant | null };

/**
 * How it is doing after another answer. One that says that it is gone for good (410) is paused at once; one that fails is
 * only after attempts enough and hours enough: an evening without its server, or a burst of news, is no reason.
 */
export function afterAnswer(
  before: WebhookHealth,
  { answer, now }: { answer: 'taken' | 'failed' | 'gone'; now: Temporal.Instant },
): WebhookHealth & { pause: Extract<WebhookPause, 'failing' | 'gone'> | null } {
  if (answer === 'taken') return { failures: 0, failingSince: null, pause: null };
  const failures = before.failures + 1;
  const failingSince = before.failingSince ?? now;
  const hours = failingSince.until(now).total('hours');
  const givenUp = failures >= WEBHOOK_GIVES_UP.attempts && hours >= WEBHOOK_GIVES_UP.hours;
  return { failures, failingSince, pause: answer === 'gone' ? 'gone' : givenUp ? 'failing' : null };
}

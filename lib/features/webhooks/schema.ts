import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { utcInstant } from '@/lib/platform/view';
import { WEBHOOK_EVENTS, WEBHOOK_PAUSES, WEBHOOK_TEST } from '@/lib/rules/webhooks';
import { wholeLink } from '@/lib/rules/whole-link';

const NAME = 'Say what it’s for.';
const name = z
  .string(NAME)
  .trim()
  .normalize('NFC')
  .min(1, NAME)
  .max(60, 'Keep it to 60 characters.')
  .refine((text) => !/\p{Cc}/u.test(text), 'Write it on one line.');

const ADDRESS = 'Paste the whole address, such as https://example.com/hook.';
const url = z
  .string(ADDRESS)
  .trim()
  .max(2000, 'Use an address of up to 2000 characters.')
  .transform(wholeLink)
  .pipe(z.url({ protocol: /^https?$/, error: ADDRESS }))
  .refine((text) => {
    // What is no address was refused above, in words of its own.
    if (!URL.canParse(text)) return true;
    const { username, password } = new URL(text);
    return username === '' && password === '';
  }, 'Leave the name and password out: what we send is signed instead.')
  // What stands after a # is never sent.
  .transform((text) => text.replace(/#.*$/, ''));

const EVENTS = 'Choose what to send.';
const events = z
  .array(z.enum(WEBHOOK_EVENTS, `Choose from ${WEBHOOK_EVENTS.join(', ')}.`), EVENTS)
  .min(1, EVENTS)
  .transform((all) => WEBHOOK_EVENTS.filter((event) => all.includes(event)));

/** POST /webhooks. */
export const newWebhookSchema = z.strictObject({ name, url, events });
export type NewWebhook = z.output<typeof newWebhookSchema>;

/** PATCH /webhooks/{id}: what is left out stays. */
export const webhookChangeSchema = z.strictObject({
  name: name.optional(),
  url: url.optional(),
  events: events.optional(),
  paused: z.boolean().optional().describe('False begins again; what happened meanwhile is not sent'),
  version: seenVersion,
});
export type WebhookChange = z.output<typeof webhookChangeSchema>;

const id = z.uuid('This webhook no longer exists.');

/** The form has a box for each event, by its name. */
export const addWebhookForm = z
  .record(z.string(), z.unknown())
  .transform(({ name: typedName, url: typedUrl, ...boxes }) => ({
    ...{ name: typedName, url: typedUrl },
    events: WEBHOOK_EVENTS.filter((event) => boxes[event] === 'on'),
  }))
  .pipe(newWebhookSchema);

/** The same of one that is there already, all of it. */
export const webhookForm = z
  .record(z.string(), z.unknown())
  .transform(({ webhookId, version, name: typedName, url: typedUrl, ...boxes }) => ({
    ...{ webhookId, name: typedName, url: typedUrl },
    ...(version === undefined ? {} : { version }),
    events: WEBHOOK_EVENTS.filter((event) => boxes[event] === 'on'),
  }))
  .pipe(newWebhookSchema.extend({ webhookId: id, version: seenVersion }));
export const webhookIdForm = z.strictObject({ webhookId: id });
export const pauseWebhookForm = z.strictObject({
  webhookId: id,
  paused: z.enum(['on', 'off']).transform((said) => said === 'on'),
});

const answer = z
  .string()
  .describe(
    'http-204, or why there was no answer: timeout, refused, name, certificate, no-tls, private-address, protocol',
  );

export const webhookView = z.object({
  id: z.uuid(),
  name: z.string(),
  url: z.string(),
  events: z.array(z.enum(WEBHOOK_EVENTS)),
  paused: z
    .enum(WEBHOOK_PAUSES)
    .nullable()
    .describe('Why nothing is sent: you paused it, it kept failing, or it said that it is gone (410)'),
  formerSecretUntil: utcInstant
    .nullable()
    .describe('After a new secret: until when the former one signs as well'),
  lastAnswer: answer.nullable(),
  lastAnswerAt: utcInstant.nullable(),
  version: shownVersion,
  createdAt: utcInstant,
});
export type WebhookView = z.output<typeof webhookView>;

export const madeWebhookView = webhookView.extend({
  secret: z.string().describe('Checks what we send, as Standard Webhooks says. It is shown once'),
});
export type MadeWebhook = z.output<typeof madeWebhookView>;

/** What was sent to one, or is to be. */
export const deliveryView = z.object({
  id: z.uuid().describe('The `webhook-id` that goes along, the same each time'),
  event: z.enum([...WEBHOOK_EVENTS, WEBHOOK_TEST]),
  state: z.enum(['waiting', 'delivered', 'failed', 'stopped']),
  attempts: z.int(),
  answer: answer.nullable(),
  nextAt: utcInstant.nullable().describe('When it is tried, where it still is'),
  createdAt: utcInstant,
});
export type DeliveryView = z.output<typeof deliveryView>;

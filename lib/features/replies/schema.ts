import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { ASK_ANSWERS, DELIVERIES, SENT_COPY_STATES } from '@/lib/features/replies/types';
import { WAYS } from '@/lib/features/replies/ways';
import { plainLine, plainLines } from '@/lib/language/plain-words';
import { mailAddress } from '@/lib/mail/address-schema';
import { personName } from '@/lib/mail/person-name-schema';
import { VIAS } from '@/lib/mail/types';
import { utcInstant } from '@/lib/platform/view';
import { PUSHBACK_CARRIED, PUSHBACK_GROUNDS } from '@/lib/rules/pushback';
import { ASK_RECIPIENTS, DISMISS_REASONS, REPLY_KINDS } from '@/lib/rules/reply';
import { variablesIn } from '@/lib/rules/templates/variables';

const id = z.uuid('This no longer exists.');

const kind = z.enum(REPLY_KINDS, `Choose a kind of reply: ${REPLY_KINDS.join(', ')}.`);

/** The way it leaves by; one that is not named is the one it had. */
const via = z.enum(VIAS, `Choose how to send it: ${VIAS.join(' or ')}.`).optional();
/** The same on a page, where one's own email app is a way too. */
const way = z.enum(WAYS, `Choose how to send it: ${WAYS.join(', ')}.`).optional();

/** NOREPLY: the person knows that nobody may read the address; left out it is as it was said before. */
const nobodyReadsKnown = z
  .boolean()
  .optional()
  .describe('NOREPLY: you know that nobody may read this address, and send it all the same');
const tickedNobodyReads = z
  .literal('on')
  .transform(() => true)
  .optional();

const subject = z
  .string('Write a subject.')
  .trim()
  .max(200, 'Keep the subject under 200 characters.')
  .refine((text) => !/[\r\n]/.test(text), 'Keep the subject on one line.')
  .transform(plainLine);

/** Line ends as one kind, so that counting and mailing agree on what a line is, and nothing that nobody sees. */
const body = z
  .string('Write the reply.')
  .max(20_000, 'Keep the reply under 20,000 characters.')
  .transform(plainLines);

/** A choice of a form that was left open. */
const unchosen = z.literal('').transform(() => null);

const EVIDENCE_LIMIT = 'Keep the evidence under 5,000 characters.';
const ground = z.enum(PUSHBACK_GROUNDS, `Choose a reason: ${PUSHBACK_GROUNDS.join(', ')}.`);
const evidence = z.string('Write the evidence down.').trim().max(5000, EVIDENCE_LIMIT);

/** What may be said about a reply beside its words; what is left out stays as it is. */
const facts = {
  person: personName.nullish(),
  toRole: z
    .enum(ASK_RECIPIENTS, `Choose who it goes to: ${ASK_RECIPIENTS.join(', ')}.`)
    .or(unchosen)
    .nullish(),
  ground: ground.nullish(),
  evidence: evidence
    .nullish()
    .describe('PUSH-1: needed with the grounds misunderstanding and new-credential; reopening needs none'),
};

/** What `POST /rejections/{id}/replies` takes. */
export const replySchema = z.strictObject({
  ...facts,
  nobodyReadsKnown,
  kind,
  to: mailAddress,
  subject: subject.refine((text) => text !== '', 'Write a subject.'),
  body: body.refine((text) => text.trim() !== '', 'Write the reply.'),
});

/** The words that a page began with, as lib/features/replies/content-hash.ts marks them; left out where it does not matter. */
const seen = z
  .string()
  .max(64)
  .transform((mark) => mark || undefined)
  .optional();

const moment = z.iso
  .datetime({ offset: true, error: 'Give a moment with its offset, such as 2026-11-26T16:20:00Z.' })
  .transform((text) => Temporal.Instant.fromEpochMilliseconds(Temporal.Instant.from(text).epochMilliseconds));
/** The hour that was chosen among those on offer; empty for the soonest. */
const chosenHour = z
  .literal('')
  .transform(() => undefined)
  .or(moment)
  .optional();

/** TRUST-3: who the letter is from, asked in place of somebody who has not said so; empty leaves it. */
const senderName = personName.optional();

/** A draft of a page may be unfinished: the address and the rest can wait. */
export const draftFormSchema = z.object({
  rejectionId: id,
  kind,
  to: z.literal('').or(mailAddress),
  subject,
  body,
  seen,
  via: way,
  at: chosenHour,
  senderName,
  nobodyReadsKnown: tickedNobodyReads,
  ...facts,
});
export type DraftInput = Omit<z.output<typeof draftFormSchema>, 'at' | 'senderName'>;

/** What is kept while somebody types: an address that is not whole yet leaves the one that was kept. */
export const keepFormSchema = draftFormSchema.extend({
  to: z.literal('').or(mailAddress).optional().catch(undefined),
});
export type KeepInput = Omit<z.output<typeof keepFormSchema>, 'at' | 'senderName'>;

/** What leaves must be whole, with nothing of a template left open. */
export const finishedReplySchema = replySchema.superRefine(leavesNothingOpen);
export const finishedFormSchema = replySchema
  .extend({
    rejectionId: id,
    seen,
    via: way,
    at: chosenHour,
    senderName,
    nobodyReadsKnown: tickedNobodyReads,
  })
  .transform(signed)
  .superRefine(leavesNothingOpen);

/** Where a template leaves room for the name of its writer. */
const NAME_PLACE = '[name]';

/** The letter is signed with the name that is given along with it. */
function signed<T extends { body: string; senderName?: string | undefined }>(letter: T): T {
  const { body, senderName } = letter;
  return senderName ? { ...letter, body: body.replaceAll(NAME_PLACE, senderName) } : letter;
}

/** A form that asks for a name says so first: the place that waits for it is open for want of it. */
function leavesNothingOpen(
  { subject, body, senderName }: { subject: string; body: string; senderName?: string | undefined },
  problem: z.RefinementCtx,
): void {
  const asks = senderName === '' && body.includes(NAME_PLACE);
  if (asks)
    problem.addIssue({
      code: 'custom',
      path: ['senderName'],
      message: 'Write your name. The letter is signed with it.',
      input: senderName,
    });
  for (const [field, text] of Object.entries({ subject, body })) {
    const open = variablesIn(text)
      .map((name) => `[${name}]`)
      .filter((place) => !(asks && field === 'body' && place === NAME_PLACE));
    if (open.length === 0) continue;
    const message = `Replace ${open.join(' and ')} with your own words.`;
    problem.addIssue({ code: 'custom', path: [field], message, input: text });
  }
}

export const replyIdSchema = z.object({ replyId: id });

export const rejectionIdSchema = z.object({ rejectionId: id });

export const dismissSchema = rejectionIdSchema.extend({
  reason: z.enum(DISMISS_REASONS, 'Choose the reason that comes closest.'),
});

/** PUSH-1: what the page about raising a decision sends. */
export const pushbackFormSchema = z.object({ rejectionId: id, ground, evidence: evidence.optional() });
export type PushbackInput = z.output<typeof pushbackFormSchema>;

const answer = z.enum(ASK_ANSWERS, `Choose what the answer was: ${ASK_ANSWERS.join(', ')}.`);
/** What they said, as it is added to the rejection's feedback. */
const theirWords = z
  .string()
  .trim()
  .max(20_000, 'Keep it under 20,000 characters.')
  .transform(plainLines)
  .optional()
  .describe('What they said; it is added to the feedback of the rejection');
export const answerSchema = z.strictObject({ answer: answer.nullable(), words: theirWords });
export const answerFormSchema = z.object({ replyId: id, answer: answer.or(unchosen), words: theirWords });

/** One letter, or several under the same name. */
export const answerAskedSchema = z.object({
  replyId: z.preprocess((value) => [value].flat(), z.array(z.uuid()).max(20)),
});

/** What `GET /rejections/{id}/correspondence` takes: the reply whose address is meant, as logs keep what is asked for. */
export const correspondenceSchema = z.object({ reply: id.optional() });

/** What `POST /replies/{id}/schedule` takes: an instant, or nothing for the first good hour after the hold. */
export const scheduleSchema = z.strictObject({
  at: moment.optional(),
  via,
  nobodyReadsKnown,
});

/** What `POST /replies/{id}/send` takes. */
export const sendSchema = z.strictObject({ via, nobodyReadsKnown });

/** One rejection, or several under the same name. */
export const surfacedSchema = z.object({
  rejectionId: z.preprocess((value) => [value].flat(), z.array(z.uuid()).max(20)),
});

// What the API answers; the types of the same names come from it.

export const replyView = z.object({
  id: z.uuid(),
  rejectionId: z.uuid(),
  kind: z.enum(REPLY_KINDS),
  state: z
    .enum(['draft', 'scheduled', 'sent', 'failed', 'unknown'])
    .describe('unknown: it may have been sent; it is sent again only if you say so'),
  to: z.string(),
  nobodyReads: z
    .boolean()
    .describe('NOREPLY: the address looks like one that nobody reads, such as no-reply@'),
  nobodyReadsKnown: z.boolean().describe('NOREPLY: you said that you know'),
  subject: z.string(),
  body: z.string(),
  person: z.string().nullable().describe('The name of the person it goes to'),
  toRole: z.enum(ASK_RECIPIENTS).nullable().describe('The role of the person it goes to (ASK-2)'),
  declinedAt: utcInstant.nullable().describe('When you noted that they declined to give feedback (ASK-2)'),
  ground: z.enum(PUSHBACK_CARRIED).nullable().describe('Of a pushback (PUSH-1)'),
  evidence: z
    .string()
    .nullable()
    .describe('Of a pushback; null for one about a reopening that has none (PUSH-1)'),
  answer: z.enum(ASK_ANSWERS).nullable().describe('What answer the feedback request got (ASK-4)'),
  copy: z
    .enum(SENT_COPY_STATES)
    .describe('The copy for your own Sent folder; kept: your server had filed it by itself'),
  watched: z.boolean().describe('Whether an answer to it is looked for in your inbox'),
  found: z
    .object({ kind: z.enum(['answer', 'returned']), words: z.string(), at: utcInstant })
    .nullable()
    .describe('What was found in its thread, until you confirm it or put it away'),
  answeredAt: utcInstant.nullable().describe('When you noted that'),
  leaveAt: utcInstant.nullable(),
  remindAt: utcInstant.nullable().describe('When you are reminded to send it with your own email app'),
  sentAt: utcInstant.nullable(),
  leaving: z.boolean().describe('Being sent right now'),
  via: z
    .enum(WAYS)
    .describe(
      'program: you send it with your own email app. mailbox: sent from your own email account. service: sent through Rebound, replies go to you',
    ),
  delivery: z.enum(DELIVERIES).describe('What is known about the last email that was sent'),
  deliveryReason: z.string().nullable().describe('Why it was not sent or bounced, as a short code'),
});

export const correspondenceView = z.object({
  items: z.array(
    z.object({
      replyId: z.uuid(),
      rejectionId: z.uuid(),
      kind: z.enum(REPLY_KINDS),
      company: z.string(),
      role: z.string(),
      to: z.string(),
      person: z.string().nullable(),
      sentAt: utcInstant.nullable().describe('null: it may have been sent'),
      sameRejection: z.boolean(),
      sameAddress: z.boolean(),
      sameCompany: z.boolean(),
    }),
  ),
  counts: z.object({
    all: z.int(),
    asks: z.int().describe('Letters that asked for feedback'),
    pushbacks: z.int(),
    notes: z.int(),
  }),
});

export const askRecordView = z.object({
  asked: z.int(),
  substance: z.int(),
  vague: z.int(),
  none: z.int(),
  open: z.int().describe('No answer noted yet'),
});

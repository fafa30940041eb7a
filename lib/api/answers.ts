import { z } from 'zod';
import { ASK_ANSWERS, DELIVERIES } from '@/lib/features/replies/types';
import { TEMPLATE_STATES } from '@/lib/features/templates/types';
import { MAILBOX_PROBLEMS, MAILBOX_SECURITIES } from '@/lib/mail/own-mailbox-account';
import { VIAS } from '@/lib/mail/types';
import { NOTIFICATION_KINDS } from '@/lib/rules/notifications';
import { PUSH_CARRIED } from '@/lib/rules/push';
import { ASK_RECIPIENTS, FEEDBACK_ASK_ADVICE, REPLY_ADVICE, REPLY_KINDS } from '@/lib/rules/reply';
import { DECIDERS, ENDINGS, LATER_LABELS, STAGES } from '@/lib/rules/stages';
import { BLOCK_ELEMENTS } from '@/lib/rules/templates/content';
import { TEMPLATE_PURPOSES } from '@/lib/rules/templates/purposes';
import { SPELLINGS } from '@/lib/rules/templates/spelling';
import { TEMPLATE_TONES } from '@/lib/rules/templates/tones';
import { TEMPLATE_VARIABLES } from '@/lib/rules/templates/variables';

// The shapes the API answers with, for the document and for the tests that hold real answers against them.

const instant = z.iso.datetime().describe('ISO 8601, UTC');
const day = z.iso.date().describe("A calendar day in the person's zone");
const id = z.uuid();

export const application = z.object({
  id,
  company: z.string(),
  role: z.string(),
  stage: z.enum(STAGES),
  laterLabel: z.enum(LATER_LABELS).nullable(),
  furthestStage: z.enum(STAGES),
  ending: z.enum(ENDINGS).nullable(),
  appliedOn: day.nullable(),
  url: z.string().nullable(),
  source: z.string().nullable(),
  stageChangedAt: instant,
  createdAt: instant,
});

export const applicationDetail = application.extend({
  note: z.string().nullable(),
  rejectionId: id.nullable(),
  waitMonths: z.int().nullable().describe("The company's own waiting period in months (BACK-OWN)"),
});

export const pageOf = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export const verdict = z.object({
  id,
  applicationId: id,
  receivedAt: instant,
  furthestStage: z.enum(STAGES),
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  emotional: z.boolean(),
  reply: z.enum(REPLY_ADVICE),
  feedbackAsk: z.enum(FEEDBACK_ASK_ADVICE),
  holdUntil: instant.describe('No reply is sent before this instant (HOLD-1 to HOLD-5)'),
  holdCode: z.string(),
  draftFrom: instant.describe('When the editor opens (DRAFT-0)'),
  replyBy: instant.nullable().describe('Tier 3: when the right window closes (HOLD-2)'),
  planId: id.nullable(),
  pipeline: z.object({
    inFlightBefore: z.int(),
    shareLost: z.number().describe('From 0 to 1 (PIPE-1)'),
    live: z.int(),
  }),
});

const lines = {
  stageReached: z.enum(STAGES),
  decidedBy: z.enum(DECIDERS),
  feedback: z.string().nullable(),
  oneThing: z.string().nullable(),
  gut: z.string().nullable(),
};

export const entry = z.object({
  id,
  rejectionId: id,
  company: z.string(),
  role: z.string(),
  receivedOn: day,
  ...lines,
  createdAt: instant,
  updatedAt: instant,
  sharedWith: z.int(),
});

export const writtenEntry = z.object({ id, entry, hint: z.string().nullable().describe('JOURNAL-2') });

const step = z.object({
  key: z.string(),
  day: z.int(),
  title: z.string(),
  detail: z.string(),
  evening: z.boolean(),
  done: z.boolean(),
  doneAt: instant.nullable(),
});

export const plan = z.object({
  id,
  rejectionId: id,
  company: z.string(),
  role: z.string(),
  state: z.enum(['running', 'paused', 'done', 'declined']),
  day0: day,
  day: z.int().describe('Local days since day 0; past 3 the plan is over (72H-4)'),
  phase: z.string(),
  steps: z.array(step),
  nextStep: step.nullable(),
  nudges: z.array(
    z.object({
      day: z.int(),
      localDate: day,
      dueAt: instant,
      state: z.enum(['pending', 'sent', 'skipped']),
      reason: z.string().nullable(),
      settledAt: instant.nullable(),
    }),
  ),
  roles: z.array(
    z.object({
      applicationId: id,
      company: z.string(),
      role: z.string(),
      stage: z.enum(STAGES),
      applied: z.boolean(),
    }),
  ),
});

export const account = z.object({
  id,
  email: z.email(),
  name: z.string().nullable(),
  timeZone: z.string(),
  timeZoneChosen: z.boolean(),
  nudgeHour: z.int(),
  locale: z.string(),
  nudgesOff: z.boolean(),
  muted: z.array(z.enum(NOTIFICATION_KINDS)).describe('Kinds of email that are turned off (NUDGE-3)'),
  quietHours: z
    .object({ from: z.int(), until: z.int() })
    .nullable()
    .describe('Local hours between which no notification is sent'),
  mailsStopped: z
    .enum(['bounced', 'complained'])
    .nullable()
    .describe('Why only sign-in links are sent to the address'),
  ventHours: z.int(),
  holdHours: z.int().nullable().describe('The shortest hold, in elapsed hours (HOLD-5)'),
  ghostDays: z
    .int()
    .describe('Local days without an answer after which we ask whether to close an application'),
  demo: z.boolean(),
});

export const reply = z.object({
  id,
  rejectionId: id,
  kind: z.enum(REPLY_KINDS),
  state: z
    .enum(['draft', 'scheduled', 'sent', 'failed', 'unknown'])
    .describe('unknown: it may have been sent; it is sent again only if you say so'),
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  person: z.string().nullable().describe('The name of the person it goes to'),
  toRole: z.enum(ASK_RECIPIENTS).nullable().describe('The role of the person it goes to (ASK-2)'),
  declinedAt: instant.nullable().describe('When you noted that they declined to give feedback (ASK-2)'),
  ground: z.enum(PUSH_CARRIED).nullable().describe('Of a pushback (PUSH-1)'),
  evidence: z
    .string()
    .nullable()
    .describe('Of a pushback; null for one about a reopening that has none (PUSH-1)'),
  answer: z.enum(ASK_ANSWERS).nullable().describe('What answer the feedback request got (ASK-4)'),
  leaveAt: instant.nullable(),
  sentAt: instant.nullable(),
  leaving: z.boolean().describe('Being sent right now'),
  via: z
    .enum(VIAS)
    .describe('service: sent through Rebound, replies go to you. mailbox: sent from your own email account'),
  delivery: z.enum(DELIVERIES).describe('What is known about the last email that was sent'),
  deliveryReason: z.string().nullable().describe('Why it was not sent or bounced, as a short code'),
});

export const mailbox = z.object({
  mailbox: z
    .object({
      host: z.string(),
      port: z.int(),
      security: z.enum(MAILBOX_SECURITIES),
      auth: z.enum(['password', 'oauth']),
      login: z.string(),
      address: z.string(),
      name: z.string().nullable(),
      verifiedAt: instant,
      lastProblem: z.enum(MAILBOX_PROBLEMS).nullable(),
      createdAt: instant,
    })
    .nullable()
    .describe('Without its secret; null if none is set up'),
});

const theirMail = z.object({
  address: z.string().nullable().describe('The address that a reply goes to'),
  name: z.string().nullable(),
  subject: z.string().nullable(),
  messageId: z.string().nullable(),
  references: z.array(z.string()),
  sentAt: instant.nullable(),
});

export const keptMail = z.object({
  mail: theirMail.nullable().describe('null if it had neither a sender nor a message ID'),
  words: z.boolean().describe('Whether its text was saved as feedback'),
});

export const theirMailAnswer = z.object({ mail: theirMail.nullable() });

export const correspondence = z.object({
  items: z.array(
    z.object({
      replyId: id,
      rejectionId: id,
      kind: z.enum(REPLY_KINDS),
      company: z.string(),
      role: z.string(),
      to: z.string(),
      person: z.string().nullable(),
      sentAt: instant.nullable().describe('null: it may have been sent'),
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

export const askRecord = z.object({
  asked: z.int(),
  substance: z.int(),
  vague: z.int(),
  none: z.int(),
  open: z.int().describe('No answer noted yet'),
});

const heading = {
  name: z.string(),
  purpose: z.enum(TEMPLATE_PURPOSES),
  kind: z.enum(REPLY_KINDS).describe('The kind of letter it becomes'),
  tone: z.enum(TEMPLATE_TONES),
  spelling: z.enum(SPELLINGS),
};
const templateWords = {
  subject: z.string(),
  blocks: z.array(
    z.object({
      element: z.enum(BLOCK_ELEMENTS),
      text: z.string(),
      joined: z.boolean().describe('It continues the paragraph of the part before'),
    }),
  ),
};

export const template = z.object({
  id,
  ...heading,
  state: z.enum(TEMPLATE_STATES),
  version: z.int().describe('The newest version; send it with a change'),
  createdAt: instant,
  updatedAt: instant,
  sharedWith: z.int().describe('How many coaches can read it now (COACH-1)'),
  ...templateWords,
  unknown: z.array(z.string()).describe('Placeholders in square brackets that we cannot fill in'),
});

export const templateVersion = z.object({
  version: z.int(),
  savedAt: instant,
  restoredFrom: z.int().nullable(),
  subject: z.string(),
  body: z.string(),
});

export const builtInTemplate = z.object({
  label: z.string(),
  use: z.string().describe('When to use it'),
  purpose: heading.purpose,
  kind: heading.kind,
  tone: heading.tone,
  spelling: heading.spelling,
  ...templateWords,
});

export const coachTemplate = z.object({
  id,
  coachingId: id,
  coach: z.string(),
  ...heading,
  ...templateWords,
  sharedAt: instant,
});

export const filledTemplate = z.object({
  subject: z.string(),
  body: z.string(),
  missing: z
    .array(z.enum(TEMPLATE_VARIABLES))
    .describe('Placeholders that stay in the text in square brackets'),
});

const thing = z.object({
  kind: z.enum(['step', 'reply', 'journal', 'first-application']),
  title: z.string(),
  detail: z.string(),
  href: z.string().nullable(),
  action: z.string().nullable(),
  company: z.string().nullable(),
  rejectionId: id.nullable(),
  plan: z.object({ id, step: z.string(), day: z.int() }).nullable(),
  opensAt: instant.nullable(),
  evening: z.boolean(),
});

export const today = z.object({
  date: day,
  next: thing.nullable().describe('The one thing to do next'),
  later: z.array(thing),
  plans: z.array(plan),
  justOver: z.array(plan),
  replies: z.array(
    z.object({
      rejectionId: id,
      company: z.string(),
      role: z.string(),
      state: z.enum(['none', 'draft', 'scheduled', 'failed', 'unknown']),
      draftFrom: instant,
      holdUntil: instant,
      leaveAt: instant.nullable(),
      surfaced: z
        .boolean()
        .describe(
          'More than three days have passed (HOLD-7); true until the day after Today first showed it',
        ),
    }),
  ),
  moreReplies: z.int().describe('How many older ones are not listed yet'),
  inFlight: z.int(),
  opening: z
    .object({
      day: z.int(),
      days: z.int(),
      applied: z.int(),
      aim: z.object({ from: z.int(), to: z.int() }),
    })
    .nullable()
    .describe('The first two weeks of a search (PIPE-3)'),
  isNew: z.boolean(),
  comment: z.unknown().nullable(),
  notices: z.array(z.unknown()),
});

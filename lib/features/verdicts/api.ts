import { z } from 'zod';
import { openOperation } from '@/lib/access/operation';
import {
  invitationVerdict,
  mailVerdict,
  postingVerdict,
  pushbackVerdict,
  rejectionVerdict,
  returnVerdict,
} from '@/lib/features/verdicts/data';
import { postingRead } from '@/lib/features/verdicts/posting';
import {
  capturedPageSchema,
  pastedInvitationSchema,
  pastedMailSchema,
  pushbackFactsSchema,
  rejectionFactsSchema,
  replyTextSchema,
  returnFactsSchema,
  wordsSchema,
} from '@/lib/features/verdicts/schema';
import { patternsVerdict, pipelineVerdict } from '@/lib/features/verdicts/search';
import { patternFactsSchema, pipelineFactsSchema } from '@/lib/features/verdicts/search-schema';
import { FINDING_CODES, FINDING_RULES } from '@/lib/language/findings';
import { orRefuse, read } from '@/lib/reading/read';
import { RETURN_ANSWERS, RETURN_CODES } from '@/lib/rules/back';
import { FORECAST_HIDDEN } from '@/lib/rules/forecast';
import { HOLD_CODES } from '@/lib/rules/hold';
import { INTERVIEW_FORMATS, INTERVIEW_KINDS } from '@/lib/rules/interview-kinds';
import { POSTING } from '@/lib/rules/limits';
import { MAIL_KINDS, MAIL_LANGUAGES } from '@/lib/rules/mail-kinds';
import { PATTERN_DIMENSIONS, PATTERN_STATES, WORK_ON } from '@/lib/rules/patterns';
import { PIPELINE_DEPTHS } from '@/lib/rules/pipeline';
import { NUDGE_DAYS } from '@/lib/rules/policy';
import { ELEMENTS, FEEDBACK_ASK_ADVICE, REPLY_ADVICE } from '@/lib/rules/reply';
import { ENDINGS, type Ending, LATER_LABELS, STAGES } from '@/lib/rules/stages';
import { FEEDBACK_THEMES } from '@/lib/rules/themes';
import { THOUGHT_PATTERNS } from '@/lib/rules/thoughts';
import { RULE_CODES } from '@/lib/rules/verdict';

const tag = 'Verdicts';
const instant = z.iso.datetime();
const themes = z.array(z.enum(FEEDBACK_THEMES));
const suggestedReading = z
  .enum(['vague', 'specific', 'fit'])
  .nullable()
  .describe('null where the words say nothing about the person');
const share = z.number().min(0).max(1);

/** The rules as calculators: no account, nothing kept, the same answer for the same facts. */
export const verdictOperations = [
  openOperation({
    name: 'reckonRejection',
    path: '/verdicts/rejection',
    summary: 'Whether to reply to a rejection, and when; stores nothing',
    tag,
    body: rejectionFactsSchema,
    answer: z.strictObject({
      tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      reply: z.enum(REPLY_ADVICE),
      feedbackAsk: z.enum(FEEDBACK_ASK_ADVICE),
      holdUntil: instant,
      draftFrom: instant,
      replyBy: instant.nullable(),
      plan: z.boolean(),
      nudges: z.array(
        z.strictObject({ day: z.literal([...NUDGE_DAYS]), at: instant, state: z.enum(['due', 'skipped']) }),
      ),
      send: z.strictObject({
        allowed: z.boolean(),
        code: z.enum(HOLD_CODES),
        until: instant.nullable(),
      }),
    }),
    reckon: rejectionVerdict,
  }),
  openOperation({
    name: 'reckonReturn',
    path: '/verdicts/return',
    summary: 'Whether to apply to a company again; stores nothing',
    tag,
    body: returnFactsSchema,
    answer: z.strictObject({
      verdict: z.enum(RETURN_ANSWERS),
      code: z.enum(RETURN_CODES),
      from: z.iso.date().nullable(),
      because: z.string(),
    }),
    reckon: returnVerdict,
  }),
  openOperation({
    name: 'reckonPushback',
    path: '/verdicts/pushback',
    summary: 'Whether to ask a company to reconsider; stores nothing',
    tag,
    reads: true,
    body: pushbackFactsSchema,
    answer: z.strictObject({
      allowed: z.boolean(),
      code: z.enum(RULE_CODES),
      from: instant.nullable(),
      until: instant.nullable(),
      because: z.string(),
    }),
    reckon: pushbackVerdict,
  }),
  openOperation({
    name: 'checkReply',
    path: '/verdicts/reply',
    summary: 'How a reply may come across, and which of its parts are included; stores nothing',
    tag,
    reads: true,
    body: replyTextSchema,
    answer: z.strictObject({
      elements: z.array(
        z.strictObject({ element: z.enum(ELEMENTS), present: z.boolean(), order: z.int().nullable() }),
      ),
      findings: z.array(
        z.strictObject({
          code: z.enum(FINDING_CODES),
          start: z.int().describe('UTF-16 offset in the body; with an end of 0, it is not about the body'),
          end: z.int(),
          rule: z.enum(Object.values(FINDING_RULES)).describe('The rule it comes from'),
          because: z.string(),
          suggestion: z.string().describe('What you could write instead'),
        }),
      ),
    }),
    reckon: async (text) => orRefuse(await read('letter', text)),
  }),
  openOperation({
    name: 'reckonPatterns',
    path: '/verdicts/patterns',
    summary: 'What stands out among rejections, and what chance alone allows for; stores nothing',
    tag,
    body: patternFactsSchema,
    answer: z.strictObject({
      state: z.enum(PATTERN_STATES),
      count: z.int(),
      toGo: z.int().nullable().describe('Rejections still missing before anything is claimed'),
      findings: z.array(
        z.strictObject({
          dimension: z.enum(PATTERN_DIMENSIONS),
          value: z.string(),
          count: z.int(),
          of: z.int().describe('Rejections of which this is known'),
          share,
          interval: z.tuple([share, share]).describe('95 % Wilson interval of the share'),
          workOn: z.enum(WORK_ON).nullable(),
        }),
      ),
    }),
    reckon: patternsVerdict,
  }),
  openOperation({
    name: 'reckonPipeline',
    path: '/verdicts/pipeline',
    summary:
      'The funnel of a search, its depth, and how many more applications an offer may take; stores nothing',
    tag,
    body: pipelineFactsSchema,
    answer: z.strictObject({
      funnel: z.array(z.strictObject({ stage: z.enum(STAGES), reached: z.int(), rejectedThere: z.int() })),
      heardBack: z.int().describe('Applications that were answered in any way; silence is no answer'),
      ended: z.strictObject(
        Object.fromEntries(ENDINGS.map((ending) => [ending, z.int()])) as Record<Ending, z.ZodInt>,
      ),
      open: z.int(),
      depth: z.enum(PIPELINE_DEPTHS),
      forecast: z.strictObject({
        state: z.enum(['hidden', 'shown']),
        why: z.enum(FORECAST_HIDDEN).nullable(),
        needed50: z.int().nullable(),
        needed90: z.int().nullable().describe('More applications for nine chances in ten of an offer'),
        low: z.int().nullable(),
        high: z.int().nullable().describe('Null while shown: above a thousand'),
      }),
    }),
    reckon: pipelineVerdict,
  }),
  openOperation({
    name: 'readTheirMail',
    path: '/verdicts/mail',
    summary: 'What kind of email it is, who sent it and what it says; stores nothing',
    tag,
    reads: true,
    body: pastedMailSchema,
    // A mail of 2 MB as base64, or as JSON writes it.
    bodyLimit: 4 * 1024 * 1024,
    answer: z.strictObject({
      kind: z.enum(MAIL_KINDS).describe('unclear: ask, rather than guess'),
      because: z.array(z.string()).describe('The words that decided'),
      company: z.string().nullable(),
      companyKey: z.string().nullable().describe('The same for all spellings of one company'),
      role: z.string().nullable(),
      furthestStage: z
        .enum(STAGES)
        .nullable()
        .describe(
          'Of a rejection, a filled role or an unclear email: how far it got, where it says so plainly',
        ),
      laterLabel: z.enum(LATER_LABELS).nullable().describe('What a later interview was'),
      sender: z.strictObject({
        name: z.string().nullable(),
        address: z.string().nullable(),
        noReply: z.boolean().describe('Whether nobody reads that address'),
      }),
      receivedAt: instant.nullable(),
      answerBy: z.iso
        .date()
        .nullable()
        .describe('Of an acknowledgement: the day after which silence is an answer, by its own words'),
      forwarded: z.boolean().describe('Whether it was read inside an email that was forwarded'),
      language: z.enum(MAIL_LANGUAGES).nullable(),
      feedback: z.array(z.string()).describe('Its sentences about this application, word for word'),
      thread: z.strictObject({ messageId: z.string().nullable(), references: z.array(z.string()) }),
    }),
    reckon: mailVerdict,
  }),
  openOperation({
    name: 'readInvitation',
    path: '/verdicts/invitation',
    summary: 'What an invitation (.ics, or an email with one) says of each event; stores nothing',
    tag,
    reads: true,
    body: pastedInvitationSchema,
    bodyLimit: 1024 * 1024,
    answer: z.strictObject({
      events: z.array(
        z.strictObject({
          sequence: z.int(),
          cancelled: z.boolean(),
          title: z.string().nullable(),
          startsAt: instant.nullable().describe('Null where it names no zone, or no time'),
          wall: z.string().nullable().describe('What the clocks of a zone that it does not name show'),
          day: z.iso.date().nullable().describe('A day without a time'),
          minutes: z.int().nullable(),
          timeZone: z.string().nullable(),
          place: z.string().nullable(),
          link: z.string().nullable(),
          format: z.enum(INTERVIEW_FORMATS).nullable(),
          kind: z.enum(INTERVIEW_KINDS).nullable(),
          round: z.int().nullable(),
          who: z.string().nullable(),
          repeats: z.boolean(),
        }),
      ),
    }),
    reckon: invitationVerdict,
  }),
  openOperation({
    name: 'readPosting',
    path: '/verdicts/posting',
    summary: 'What a job posting says, as proposals; stores and fetches nothing',
    tag,
    reads: true,
    body: capturedPageSchema,
    bodyLimit: POSTING.requestBytes,
    answer: z.strictObject({
      ...postingRead,
      remote: z.boolean().nullable().describe('false: on site or hybrid; null: it does not say'),
    }),
    reckon: postingVerdict,
  }),
  openOperation({
    name: 'readFeedback',
    path: '/verdicts/feedback',
    summary: 'How feedback reads and what it is about, as a proposal; stores nothing',
    tag,
    reads: true,
    body: wordsSchema,
    answer: z.strictObject({
      reading: suggestedReading,
      themes,
      sentences: z.array(z.strictObject({ text: z.string(), themes, reading: suggestedReading })),
      because: z.string().describe('The words that decided the reading'),
    }),
    reckon: async ({ text }) => orRefuse(await read('feedback', text)),
  }),
  openOperation({
    name: 'readThought',
    path: '/verdicts/thought',
    summary: 'The ways of thinking that a thought shows, as a proposal; stores nothing',
    tag,
    reads: true,
    body: wordsSchema,
    answer: z.strictObject({
      patterns: z.array(z.enum(THOUGHT_PATTERNS)),
      because: z.string().describe('The words that told'),
    }),
    reckon: async ({ text }) => orRefuse(await read('thought', text)),
  }),
];

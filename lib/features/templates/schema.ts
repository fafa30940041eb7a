import { z } from 'zod';
import { TEMPLATE_STATES } from '@/lib/features/templates/types';
import { personName } from '@/lib/mail/person-name-schema';
import { plainLineEnds } from '@/lib/platform/line-ends';
import { listQuerySchema } from '@/lib/platform/paging';
import { utcInstant } from '@/lib/platform/view';
import { REPLY_KINDS } from '@/lib/rules/reply';
import { BLOCK_ELEMENTS, TEMPLATE_LIMITS } from '@/lib/rules/templates/content';
import { TEMPLATE_PURPOSES } from '@/lib/rules/templates/purposes';
import { SPELLINGS } from '@/lib/rules/templates/spelling';
import { TEMPLATE_TONES, TONE_UNLESS_CHOSEN } from '@/lib/rules/templates/tones';
import { TEMPLATE_VARIABLES } from '@/lib/rules/templates/variables';

const id = z.uuid('This no longer exists.');
const purpose = z.enum(TEMPLATE_PURPOSES, 'Choose what it is for.');
const tone = z.enum(TEMPLATE_TONES, 'Choose a tone.');
const spelling = z.enum(SPELLINGS, 'Choose a spelling.');
const version = z.coerce.number('Say which version.').int().min(1).max(TEMPLATE_LIMITS.versions);

const name = z
  .string('Give it a name.')
  .trim()
  .min(1, 'Give it a name.')
  .max(TEMPLATE_LIMITS.name, `Keep the name under ${TEMPLATE_LIMITS.name} characters.`);

const subject = z
  .string('Write a subject.')
  .trim()
  .min(1, 'Write a subject.')
  .max(TEMPLATE_LIMITS.subject, `Keep the subject under ${TEMPLATE_LIMITS.subject} characters.`)
  .refine((text) => !/[\r\n]/.test(text), 'Keep the subject on one line.');

const block = z.strictObject({
  element: z.enum(BLOCK_ELEMENTS, `A block is one of ${BLOCK_ELEMENTS.join(', ')}.`),
  text: z
    .string()
    .max(TEMPLATE_LIMITS.block, 'Keep each part under 4,000 characters.')
    .transform((text) => plainLineEnds(text).trim()),
  joined: z.boolean().default(false),
});

const blocks = z
  .array(block)
  .max(TEMPLATE_LIMITS.blocks, `A template can have up to ${TEMPLATE_LIMITS.blocks} parts.`)
  .refine((all) => all.some(({ text }) => text !== ''), 'Write something in at least one part.');

/** What `POST /templates` takes. Without a spelling it is the one of the person's locale. */
export const newTemplateSchema = z.strictObject({
  name,
  purpose,
  tone: tone.default(TONE_UNLESS_CHOSEN),
  spelling: spelling.optional(),
  subject,
  blocks,
});
export type NewTemplate = z.output<typeof newTemplateSchema>;

/** What `PATCH /templates/{id}` takes: the version it starts from, and what changes. */
export const templateChangeSchema = z.strictObject({
  version,
  name: name.optional(),
  purpose: purpose.optional(),
  tone: tone.optional(),
  spelling: spelling.optional(),
  subject: subject.optional(),
  blocks: blocks.optional(),
});
export type TemplateChange = z.output<typeof templateChangeSchema>;

/** The editor's form: the fields of its blocks are `blocks.0.text` and so on, in the order of the letter. */
export const templateFormSchema = z.preprocess(
  gathered,
  z.object({ templateId: id, version, name, purpose, tone, spelling, subject, blocks }),
);

const BLOCK_FIELD = /^blocks\.(\d{1,2})\.(element|text|joined)$/;

function gathered(form: unknown): unknown {
  if (typeof form !== 'object' || form === null) return form;
  const found = new Map<number, Record<string, unknown>>();
  for (const [field, value] of Object.entries(form)) {
    const [, at, part = ''] = BLOCK_FIELD.exec(field) ?? [];
    if (at === undefined) continue;
    const whole = found.get(Number(at)) ?? { joined: false };
    found.set(Number(at), { ...whole, [part]: part === 'joined' ? value === 'on' : value });
  }
  const inOrder = [...found].toSorted(([a], [b]) => a - b).map(([, one]) => one);
  return { ...form, blocks: inOrder };
}

/** A built-in one, in a tone and a spelling. */
export const builtInSchema = z.strictObject({
  purpose,
  tone: tone.default(TONE_UNLESS_CHOSEN),
  spelling: spelling.optional(),
});

/** The same from a form. */
export const builtInFormSchema = z.object({ purpose, tone, spelling });

export const builtInQuerySchema = listQuerySchema.extend({
  tone: tone.optional(),
  spelling: spelling.optional(),
});

export const stateQuerySchema = listQuerySchema.extend({ state: z.enum(TEMPLATE_STATES).default('active') });

/** Which version to bring back, and the newest one that is known. */
export const restoreSchema = z.strictObject({ restore: version, version });
export const restoreFormSchema = z.object({ templateId: id, restore: version, version });

export const templateIdSchema = z.object({ templateId: id });

/** A template and the coach it is shown to, or not. */
export const templateSharingSchema = z.object({
  templateId: id,
  coachingId: id,
  shared: z.enum(['yes', 'no']),
});
export const templateSharingBody = z.strictObject({ coachingId: id, shared: z.boolean() });

/** The coach's forms: one coaching and one template. */
export const coachingTemplateSchema = z.object({ coachingId: id, templateId: id });

const fact = z.string().trim().max(200, 'Keep it under 200 characters.').nullish();

/** What `POST /templates/fill` takes: which template, and what to fill it with; given facts win. */
export const fillSchema = z
  .strictObject({
    templateId: id.optional(),
    purpose: purpose.optional(),
    tone: tone.optional(),
    spelling: spelling.optional(),
    applicationId: id.optional(),
    facts: z
      .strictObject({
        company: fact,
        role: fact,
        interviewer: personName.nullish(),
        topic: fact,
        nextStep: fact,
        name: personName.nullish(),
      })
      .optional(),
  })
  .refine(({ templateId, purpose }) => (templateId === undefined) !== (purpose === undefined), {
    path: ['templateId'],
    message: 'Name a template, or the purpose of a built-in one.',
  });
export type FillInput = z.output<typeof fillSchema>;

// What the API answers; the types of the same names come from it.

const heading = {
  name: z.string(),
  purpose: z.enum(TEMPLATE_PURPOSES),
  kind: z.enum(REPLY_KINDS).describe('The kind of letter it becomes'),
  tone: z.enum(TEMPLATE_TONES),
  spelling: z.enum(SPELLINGS),
};

const words = {
  subject: z.string(),
  blocks: z.array(
    z.object({
      element: z.enum(BLOCK_ELEMENTS),
      text: z.string(),
      joined: z.boolean().describe('It continues the paragraph of the part before'),
    }),
  ),
};

export const templateView = z.object({
  id: z.uuid(),
  ...heading,
  state: z.enum(TEMPLATE_STATES),
  version: z.int().describe('The newest version; send it with a change'),
  createdAt: utcInstant,
  updatedAt: utcInstant,
  sharedWith: z.int().describe('How many coaches can read it now (COACH-1)'),
  ...words,
  unknown: z.array(z.string()).describe('Placeholders in square brackets that we cannot fill in'),
});

export const versionView = z.object({
  version: z.int(),
  savedAt: utcInstant,
  /** The version whose words these are, where it was brought back. */
  restoredFrom: z.int().nullable(),
  subject: z.string(),
  body: z.string(),
});

export const builtInTemplateView = z.object({
  label: z.string(),
  use: z.string().describe('When to use it'),
  purpose: heading.purpose,
  kind: heading.kind,
  tone: heading.tone,
  spelling: heading.spelling,
  ...words,
});

export const coachTemplateView = z.object({
  id: z.uuid(),
  coachingId: z.uuid(),
  coach: z.string(),
  ...heading,
  ...words,
  sharedAt: utcInstant,
});

export const filledTemplateView = z.object({
  subject: z.string(),
  body: z.string(),
  missing: z
    .array(z.enum(TEMPLATE_VARIABLES))
    .describe('Placeholders that stay in the text in square brackets'),
});

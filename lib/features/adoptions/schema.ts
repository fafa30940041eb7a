import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { plainLineEnds } from '@/lib/platform/line-ends';
import { pageQuerySchema } from '@/lib/platform/paging';
import { utcInstant } from '@/lib/platform/view';
import {
  ADOPTED_FROM,
  ADOPTION_ANSWERS,
  ADOPTION_MOST,
  ADOPTION_STATES,
  OCCASIONS,
} from '@/lib/rules/adoptions';

const text = z
  .string('Write what you’ll do next time.')
  .trim()
  .min(1, 'Write what you’ll do next time.')
  .max(ADOPTION_MOST, 'Keep it under 1,000 characters.')
  .transform(plainLineEnds);
const kind = z.enum(OCCASIONS, 'Choose what it’s for.').nullable();
/** What `POST /adoptions` takes. Adopted over the API it is the person's own. */
export const newAdoptionSchema = z.strictObject({
  text,
  kind: kind.optional().describe('Left out or null: before any interview'),
});

/** What `PATCH /adoptions/{id}` takes; what is left out stays. */
export const adoptionChangeSchema = z.strictObject({
  text: text.optional(),
  kind: kind.optional(),
  state: z
    .enum(ADOPTION_ANSWERS, 'Choose one of the answers.')
    .optional()
    .describe('Whether you tried it; open keeps it for next time'),
  version: seenVersion,
});
export type AdoptionChange = z.output<typeof adoptionChangeSchema>;

const id = z.uuid('This no longer exists.');
/** A form sends an empty choice for "any interview". */
const choice = z.preprocess((typed) => (typed === '' ? null : typed), kind.optional());

/** What the forms take: what is adopted, a change of it, an answer, and one of them. */
export const adoptForm = z.strictObject({
  text,
  kind: choice,
  from: z.enum(['pattern', 'entry', 'own'], 'Choose where it comes from.').default('own'),
});
export const adoptionForm = z.strictObject({ adoptionId: id, text, kind: choice, version: seenVersion });
export const adoptionAnswerForm = z.strictObject({
  adoptionId: id,
  state: z.enum(ADOPTION_ANSWERS, 'Choose one of the answers.'),
});
export const adoptionIdForm = z.strictObject({ adoptionId: id });

export const adoptionQuerySchema = pageQuerySchema.extend({
  state: z.enum(ADOPTION_STATES).optional(),
});

/** A "next time I will" as pages show it and the API answers it. */
export const adoptionView = z.object({
  id: z.uuid(),
  text: z.string(),
  from: z.enum(ADOPTED_FROM),
  kind: z.enum(OCCASIONS).nullable().describe('What it waits for; null: any interview'),
  state: z.enum(ADOPTION_STATES),
  createdAt: utcInstant,
  updatedAt: utcInstant,
  askedAt: utcInstant.nullable().describe('When it was asked whether you tried it'),
  settledAt: utcInstant.nullable().describe('When you said what became of it'),
  version: shownVersion,
});
export type AdoptionView = z.output<typeof adoptionView>;

const comingBack = { id: z.uuid(), text: z.string() };

/** What comes back: before one application's interview, and one of which it is asked whether the person tried it. */
export const nextTimeView = z.object({
  before: z
    .object({
      applicationId: z.uuid(),
      company: z.string(),
      kind: z.enum(OCCASIONS).nullable(),
      items: z.array(z.object(comingBack)),
    })
    .nullable(),
  asked: z.object({ ...comingBack, company: z.string() }).nullable(),
});
export type NextTime = z.output<typeof nextTimeView>;

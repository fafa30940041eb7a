import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { LONGEST } from '@/lib/rules/limits';
import { STAGES } from '@/lib/rules/stages';

const name = z
  .string('Write a name.')
  .trim()
  .normalize('NFC')
  .min(1, 'Write a name.')
  .max(LONGEST.stage, `Keep the name to ${LONGEST.stage} characters.`)
  .refine((text) => !/\p{Cc}/u.test(text), 'Write the name on one line.');
/** Of one of the seven: empty for the name that everybody sees. */
const nameOrNone = z.preprocess((typed) => (typed === '' ? null : typed), name.nullable().optional());
const stage = z.enum(STAGES, `Choose one of ${STAGES.join(', ')}.`);
const hidden = z
  .boolean('Say true or false.')
  .optional()
  .describe('Not offered, and no column of the board while nothing is there');
const place = z
  .int('Give its place, counted from 1.')
  .min(1, 'Give its place, counted from 1.')
  .max(100, 'Give its place, up to 100.')
  .optional()
  .describe('Its place among all stages and rounds, counted from 1');

/** POST /stages: a round of one's own within one of the seven. */
export const newRoundSchema = z.strictObject({
  stage: stage.describe('Which of the seven it is: rules, tiers and statistics act on that'),
  name,
  place,
});
export type NewRound = z.output<typeof newRoundSchema>;

/** PATCH /stages: what one of the seven is called, where it stands, whether it is offered. */
export const stageChangeSchema = z.strictObject({
  stage,
  name: nameOrNone.describe('null: the usual name'),
  hidden,
  place,
  version: seenVersion,
});

/** PATCH /stages/{id}: the same of a round. */
export const roundChangeSchema = z
  .strictObject({ name: name.optional(), hidden, place, version: seenVersion })
  .refine(
    (change) => Object.keys(change).some((key) => key !== 'version'),
    'Send at least one field to change.',
  );

/** What is said anew of a stage or a round. */
export type StageChange = { name?: string | null; hidden?: boolean; place?: number; version?: number };

// The settings' page: a stage by its word, a round by its id.
const id = z.union([stage, z.uuid()], 'This no longer exists.');
export const newRoundForm = z.object({ stage, name });
export const stageForm = z
  .object({ id, name: nameOrNone, shown: z.literal('on').optional(), version: seenVersion })
  .transform(({ shown, ...form }) => ({ ...form, hidden: shown === undefined }));
export const stageMoveForm = z.object({ id, by: z.enum(['earlier', 'later']) });
export const roundIdForm = z.object({ roundId: z.uuid('This no longer exists.') });

/** A stage or a round as the API answers it, in the person's order. */
export const ownStageView = z.object({
  id: z.string().describe('Of one of the seven its word, of a round its id'),
  stage: z.enum(STAGES),
  round: z.uuid().nullable().describe('What `round` of an application holds; null for one of the seven'),
  name: z.string(),
  named: z.boolean().describe('Whether the name is your own'),
  hidden: z.boolean(),
  place: z.int().describe('Counted from 1'),
  version: shownVersion,
});
export type OwnStageView = z.output<typeof ownStageView>;

import { z } from 'zod';
import { plainApplicationSchema } from '@/lib/features/applications';
import { REJECTION_QUESTIONS, sayWhen } from '@/lib/features/rejections';
import { REJECTED_AT } from '@/lib/rules/stages';
import { isTimeZone } from '@/lib/rules/time';

/** Two fields say the zone where a browser runs no script: of what was sent, the last one that says something counts. */
const timeZone = z.preprocess(
  (value) => [value ?? ''].flat().findLast(Boolean),
  z
    .string('Write your time zone, such as Europe/Lisbon.')
    .refine(isTimeZone, 'Write a time zone, such as Europe/Lisbon or America/New_York.'),
);

/** The three questions of /what-now, and the details that rarely apply. */
export const questionsSchema = z.object({ ...REJECTION_QUESTIONS, timeZone }).superRefine(sayWhen);

const { company, role } = plainApplicationSchema.shape;
/** Who the rejection was from, which is asked once: where the answers are kept. */
export const subjectShape = { company, role };
export const subjectSchema = z.object(subjectShape);

/**
 * What somebody answered, as it travels to their account: sealed in a cookie of theirs, then in the row of the sign-in mail.
 * `newId` is what the application will be called, so that answers that arrive twice are kept once. `said` fills the form
 * in again; `receivedAt` is the real moment, in ISO 8601, reckoned when it was said.
 */
export const answersSchema = z.object({
  newId: z.uuid(),
  receivedAt: z.iso.datetime(),
  timeZone: z.string(),
  furthestStage: z.enum(REJECTED_AT),
  emotional: z.boolean(),
  presented: z.boolean(),
  recruiterReachedOut: z.boolean(),
  hoursInvested: z.number().optional(),
  said: z.object({ when: z.string(), date: z.string().optional(), time: z.string().optional() }),
  company: z.string().optional(),
  role: z.string().optional(),
});
export type Answers = z.output<typeof answersSchema>;

/** Answers that say who the rejection was from, which is enough to log it. */
export type WholeAnswers = Answers & { company: string; role: string };

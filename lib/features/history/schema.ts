import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import {
  confirmFuture,
  GROUND,
  givenDay,
  laterLabel,
  ownEnding,
  round,
  stage,
} from '@/lib/features/applications';
import { localDay, utcInstant } from '@/lib/platform/view';
import { ENDINGS, LATER_LABELS, STAGES } from '@/lib/rules/stages';

const empty = (value: unknown) => (value === '' ? undefined : value);
const orNone = <S extends z.ZodType>(schema: S) => z.preprocess(empty, schema.optional());
const eitherOne = ({ stage, ending }: { stage?: string; ending?: string }) =>
  (stage === undefined) !== (ending === undefined);
const EITHER_ONE = { path: ['stage'], message: 'Say the stage it came to, or how it ended.' };

const said = {
  stage: orNone(stage),
  ending: orNone(ownEnding),
  laterLabel: orNone(laterLabel),
  round: orNone(round.nullable()),
  on: orNone(givenDay.nullable()).describe(
    'The local day on which it happened; null where nobody knows (DATES)',
  ),
  confirmFuture,
};

/** What `POST /applications/{id}/events` takes: a stage or an ending, today or on the day it happened. */
export const newEventSchema = z.strictObject({ ...said, ...GROUND }).refine(eitherOne, EITHER_ONE);
export type NewEvent = z.output<typeof newEventSchema>;

/** What `PATCH /events/{id}` takes: what of it was otherwise. What was said before stays in the history. */
export const eventChangeSchema = z.strictObject({ ...said, ...GROUND, version: seenVersion });
export type EventChange = z.output<typeof eventChangeSchema>;

const id = z.uuid('This no longer exists.');
/** A form has one field for what happened: a stage, or an ending. */
const what = z.preprocess(
  (form) => {
    const { what: chosen, ...rest } = Object(form);
    if (typeof chosen !== 'string') return rest;
    // A round stands behind its stage.
    const [first = '', round] = chosen.split(' ');
    const key = (STAGES as readonly string[]).includes(first) ? 'stage' : 'ending';
    return { ...rest, [key]: first, ...(round ? { round } : {}) };
  },
  z.record(z.string(), z.unknown()),
);

export const addEventForm = what.pipe(
  z.object({ applicationId: id, ...said, ...GROUND }).refine(eitherOne, EITHER_ONE),
);
export const correctEventForm = z.object({ eventId: id, ...said, version: seenVersion });
export const eventIdSchema = z.object({ eventId: id });

const saying = {
  stage: z.enum(STAGES).describe('Of an ending: the stage that it ended at'),
  laterLabel: z.enum(LATER_LABELS).nullable(),
  round: z.uuid().nullable().describe('Which of your own rounds of that stage (GET /stages)'),
  ending: z.enum(ENDINGS).nullable(),
  on: localDay.nullable().describe('The local day on which it happened; null where nobody knows (DATES)'),
  saidAt: utcInstant,
};

/** An event as the API answers it. */
export const eventView = z.object({
  id: z.uuid(),
  applicationId: z.uuid(),
  ...saying,
  takenBack: z.boolean().describe('It did not happen after all, and counts for nothing'),
  earlier: z.array(z.object(saying)).describe('What was said about it before, the first first'),
  version: shownVersion,
});
export type EventView = z.output<typeof eventView>;

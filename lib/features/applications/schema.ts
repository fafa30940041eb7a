import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { boardCursorSchema } from '@/lib/features/applications/board-place';
import { OWN_ENDINGS } from '@/lib/features/applications/types';
import { companyName } from '@/lib/features/companies';
import { linkView, newLink, newLinks } from '@/lib/features/links';
import { tagNames, typedTags } from '@/lib/features/tags';
import { cursorSchema } from '@/lib/platform/paging';
import { localDay, utcInstant } from '@/lib/platform/view';
import { webLink } from '@/lib/platform/web-link';
import { RETURN_GROUNDS, WAIT_SCOPES } from '@/lib/rules/back';
import { PRIORITIES, SALARY_PERIODS, WORK_MODES } from '@/lib/rules/record';
import { amountIn, isCurrency, SALARY_MOST, type Salary } from '@/lib/rules/salary';
import { ENDINGS, LATER_LABELS, STAGES } from '@/lib/rules/stages';

const oneOf = (words: readonly string[]) => `Choose one of ${words.join(', ')}.`;

/** A form sends an empty field as '': for a new application that is the same as leaving it out. */
const orMissing = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

/** In a change an empty field empties it. */
const orEmpty = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullable().optional());

const role = z
  .string({ error: 'Write the role.' })
  .trim()
  .normalize('NFC')
  .min(1, 'Write the role.')
  .max(160, 'Keep the role to 160 characters.')
  .refine((text) => !/\p{Cc}/u.test(text), 'Write the role on one line.');

const source = z
  .string()
  .trim()
  .max(120, 'Keep the source to 120 characters.')
  .refine((text) => !/\p{Cc}/u.test(text), 'Write the source on one line.');

const industry = z
  .string()
  .trim()
  .max(120, 'Keep the industry to 120 characters.')
  .refine((text) => !/\p{Cc}/u.test(text), 'Write the industry on one line.');

export const givenDay = z.iso.date('Write the day as YYYY-MM-DD, for example 2026-11-23.');
const appliedOn = givenDay;
const endedOn = givenDay.describe('The local day on which it ended; today where it is left out (DATES)');

/** DATES: a day that is still to come is refused with 422 until somebody says that they mean it. */
export const confirmFuture = z
  .preprocess(
    (value) => (value === 'on' || value === 'true' ? true : value === '' ? undefined : value),
    z.boolean().optional(),
  )
  .describe('true: a day that is still to come is meant');

const note = z
  .string()
  .trim()
  .max(10_000, 'Keep the note to 10,000 characters.')
  .transform((text) => text.replace(/\r\n?/g, '\n'))
  // Line breaks and tabs are part of a note; other control characters come from a paste gone wrong.
  .refine((text) => !/[^\P{Cc}\n\t]/u.test(text), 'Remove the hidden control characters from the note.');

const location = z
  .string()
  .trim()
  .normalize('NFC')
  .max(160, 'Keep the place to 160 characters.')
  .refine((text) => !/\p{Cc}/u.test(text), 'Write the place on one line.');
const deadline = z.iso.date('Write the day as YYYY-MM-DD, for example 2026-11-23.');
const workMode = z.enum(WORK_MODES, oneOf(WORK_MODES));
const priority = z.enum(PRIORITIES, oneOf(PRIORITIES));

const AMOUNT = `Write an amount from 0 to ${SALARY_MOST}, with up to two decimals.`;
const amount = z
  .number(AMOUNT)
  .min(0, AMOUNT)
  .max(SALARY_MOST, AMOUNT)
  .refine((number) => Math.abs(number * 100 - Math.round(number * 100)) < 1e-3, AMOUNT);
const currency = z
  .string('Choose a currency, for example EUR.')
  .trim()
  .toUpperCase()
  .refine(isCurrency, 'Choose a currency by its three letters, for example EUR.');
const period = z.enum(SALARY_PERIODS, oneOf(SALARY_PERIODS));

/** An amount as a form sends it; empty is none, and left out stays as it is. */
const typedAmount = z
  .string()
  .optional()
  .transform((typed, problem): number | null | undefined => {
    if (typed === undefined) return undefined;
    if (typed.trim() === '') return null;
    const found = amountIn(typed);
    if (found === null)
      problem.addIssue({
        code: 'custom',
        message: 'Write the amount in figures, for example 65,000.',
        input: typed,
      });
    return found;
  });

const NO_RANGE = 'The upper end is below the lower one.';
const salary = z
  .strictObject({
    min: amount.nullable().optional(),
    max: amount.nullable().optional(),
    currency,
    period,
  })
  .refine(({ min, max }) => (min ?? max ?? null) !== null, {
    path: ['min'],
    message: 'Give at least one amount.',
  })
  .refine(({ min, max }) => (min ?? 0) <= (max ?? SALARY_MOST), { path: ['max'], message: NO_RANGE })
  .transform((said): Salary => ({ ...said, min: said.min ?? null, max: said.max ?? null }));

export const stage = z.enum(STAGES, oneOf(STAGES));
export const laterLabel = z.enum(LATER_LABELS, oneOf(LATER_LABELS));
export const round = z
  .uuid('Choose one of your rounds.')
  .describe('One of your own rounds of that stage, by its id (GET /stages)');
export const ownEnding = z.enum(OWN_ENDINGS, {
  error: ({ input }) =>
    input === 'rejected' ? 'Log a rejection instead: POST /applications/{id}/rejection.' : oneOf(OWN_ENDINGS),
});

const id = z.uuid('Give the id of an application.');

/** BACK-GUARD: why to apply inside a closed window. */
const ground = z.enum(RETURN_GROUNDS, oneOf(RETURN_GROUNDS));
const credential = z
  .string()
  .trim()
  .max(1000, 'Keep it to 1,000 characters.')
  .refine((text) => !/[^\P{Cc}\n\t\r]/u.test(text), 'Remove the hidden control characters.');
export const why = { ground: orMissing(ground), credential: orMissing(credential) };

const CREDENTIAL_NEEDED = 'Say in one line what’s new since then.';
const namesCredential = (
  fields: { ground?: string; credential?: string },
  problem: z.core.$RefinementCtx,
) => {
  if (fields.ground === 'credential' && !fields.credential)
    problem.addIssue({
      code: 'custom',
      path: ['credential'],
      message: CREDENTIAL_NEEDED,
      input: fields.credential,
    });
};

/** Company and role are enough. */
const newApplication = {
  company: companyName,
  role,
  stage: orMissing(stage),
  laterLabel: orMissing(laterLabel),
  round: orMissing(round),
  appliedOn: orMissing(appliedOn),
  ending: orMissing(ownEnding),
  endedOn: orMissing(endedOn),
  confirmFuture,
  url: orMissing(webLink),
  source: orMissing(source),
  industry: orMissing(industry),
  location: orMissing(location),
  workMode: orMissing(workMode),
  deadline: orMissing(deadline),
  priority: orMissing(priority),
};
const furtherFacts = {
  salary: orEmpty(salary).describe('What they offer'),
  salaryWish: orEmpty(salary).describe('What you wish for'),
  tags: tagNames.optional(),
  links: newLinks.optional().describe('Pages besides the posting, which is `url`'),
  note: orMissing(note),
};
export const plainApplicationSchema = z.strictObject({ ...newApplication, ...furtherFacts });

/** More than happens in one search for one role. */
const EVENTS_AT_MOST = 100;

/** DATES: one thing that happened before it was added: a stage it came to, or how it ended. */
const toldEvent = z
  .strictObject({
    stage: stage.optional(),
    ending: ownEnding.optional(),
    laterLabel: laterLabel.optional(),
    round: round.optional(),
    on: givenDay.nullable().describe('The local day on which it happened; null where nobody knows'),
  })
  .refine((event) => (event.stage === undefined) !== (event.ending === undefined), {
    path: ['stage'],
    message: 'Say the stage it came to, or how it ended.',
  });
const events = z
  .array(toldEvent)
  .min(1, 'Send at least one event.')
  .max(EVENTS_AT_MOST, `Send up to ${EVENTS_AT_MOST} events.`)
  .optional()
  .describe('Its whole history, the first first, in place of stage, ending and their days (DATES)');
export type ToldBefore = z.output<typeof toldEvent>;
export type NewApplication = z.output<typeof plainApplicationSchema> & { events?: ToldBefore[] };

/** Both salaries as a form sends them, field by field. */
const salaryFields = {
  salaryMin: typedAmount,
  salaryMax: typedAmount,
  salaryCurrency: orMissing(currency),
  salaryPeriod: orMissing(period),
  wishMin: typedAmount,
  wishMax: typedAmount,
  wishCurrency: orMissing(currency),
  wishPeriod: orMissing(period),
};
type SalaryFields = z.output<z.ZodObject<typeof salaryFields>>;

/** What a form says in those fields as the salaries it means; nothing about one that it does not ask for. */
function withSalaries<F extends SalaryFields>(fields: F, problem: z.core.$RefinementCtx) {
  const { salaryMin, salaryMax, salaryCurrency, salaryPeriod, ...rest } = fields;
  const { wishMin, wishMax, wishCurrency, wishPeriod, ...others } = rest;
  return {
    ...others,
    ...ranged('salary', [salaryMin, salaryMax, salaryCurrency, salaryPeriod], problem, (salary) => ({
      salary,
    })),
    ...ranged('wish', [wishMin, wishMax, wishCurrency, wishPeriod], problem, (salaryWish) => ({
      salaryWish,
    })),
  };
}

function ranged<T extends object>(
  of: 'salary' | 'wish',
  [min, max, code, per = 'year']: [
    min: number | null | undefined,
    max: number | null | undefined,
    code: string | undefined,
    per: Salary['period'] | undefined,
  ],
  problem: z.core.$RefinementCtx,
  said: (salary: Salary | null) => T,
): T | Record<never, never> {
  const wrong = (field: string, message: string) => {
    problem.addIssue({ code: 'custom', path: [`${of}${field}`], message, input: undefined });
    return {};
  };
  if (min === undefined && max === undefined) return {};
  const [from, to] = [min ?? null, max ?? null];
  if (from === null && to === null) return said(null);
  if (code === undefined)
    return wrong('Currency', 'Write the currency by its three letters, for example EUR.');
  if (from !== null && to !== null && to < from) return wrong('Max', NO_RANGE);
  return said({ min: from, max: to, currency: code, period: per });
}

/** POST /applications, and what a no is logged about. */
export const newApplicationSchema = z
  .strictObject({ ...newApplication, ...furtherFacts, ...why, events })
  .superRefine(namesCredential)
  .refine(
    (input) =>
      input.events === undefined ||
      ![input.stage, input.laterLabel, input.round, input.appliedOn, input.ending, input.endedOn].some(
        Boolean,
      ),
    { path: ['events'], message: 'Send events, or stage, ending and their days.' },
  );

/** A field of a form holds a round behind its stage: "later-interview 0199…". */
function withRound(form: unknown): unknown {
  const { stage: chosen, ...rest } = Object(form);
  if (typeof chosen !== 'string' || 'round' in rest) return form;
  const [first = '', of = ''] = chosen.split(' ');
  return { ...rest, stage: first, round: of };
}

/** The composer and the form: `instead` saves it for later, and says that the history was seen (BACK-GUARD). */
const addFields = {
  ...{ ...newApplication, ...salaryFields, ...why },
  tags: z.preprocess((typed) => (typed === '' ? undefined : typed), typedTags.optional()),
  note: orMissing(note),
  instead: orMissing(z.literal('save')),
  again: orMissing(z.literal('on')),
};
export const addFormSchema = z.preprocess(
  withRound,
  z.strictObject(addFields).superRefine(namesCredential).transform(withSalaries),
);
/** The same with the capture that it is made of. */
export const addCapturedSchema = z.preprocess(
  withRound,
  z
    .strictObject({ ...addFields, captureId: z.uuid('This capture no longer exists.') })
    .superRefine(namesCredential)
    .transform(withSalaries),
);

/** BACK-OWN: calendar months. */
const waitMonths = z.coerce
  .number('Give their waiting period in months.')
  .int('Give their waiting period in whole months.')
  .min(1, 'Give their waiting period in months, from 1, or leave it empty.')
  .max(60, 'Give their waiting period in months, up to 60.');

const waitScope = z.enum(WAIT_SCOPES, oneOf(WAIT_SCOPES));
const waitSource = z
  .string()
  .trim()
  .max(300, 'Keep where it is published to 300 characters.')
  .refine((text) => !/\p{Cc}/u.test(text), 'Write where it is published on one line.');

const change = {
  company: companyName.optional(),
  role: role.optional(),
  stage: stage.optional(),
  laterLabel: orEmpty(laterLabel),
  round: orEmpty(round),
  ending: ownEnding
    .nullable()
    .optional()
    .describe('Accepting ends the search: plans that run are done, reminders stop (NUDGE-3)'),
  endedOn: orMissing(endedOn),
  appliedOn: orEmpty(appliedOn),
  confirmFuture,
  url: orEmpty(webLink),
  source: orEmpty(source),
  industry: orEmpty(industry),
  location: orEmpty(location),
  workMode: orEmpty(workMode),
  salary: orEmpty(salary).describe('What they offer'),
  salaryWish: orEmpty(salary).describe('What you wish for'),
  deadline: orEmpty(deadline),
  priority: orEmpty(priority),
  tags: tagNames.optional().describe('All of its tags; those that are left out go'),
  links: newLinks.optional().describe('All of its further links; those that are left out go'),
  note: orEmpty(note).describe('Markdown'),
  waitMonths: orEmpty(waitMonths),
  waitScope: orMissing(waitScope).describe('What their waiting period is about (BACK-OWN)'),
  waitSource: orEmpty(waitSource).describe('Where it is published: a link, or words (BACK-OWN)'),
  version: seenVersion,
};

/** PATCH /applications/{id}: what is left out stays as it is, null empties a field or opens an ended one again. */
export const applicationChangeSchema = z
  .strictObject({ ...change, ...why })
  .superRefine(namesCredential)
  .refine(
    (fields) => Object.keys(fields).some((name) => name !== 'version'),
    'Send at least one field to change.',
  );
export type ApplicationChange = z.output<typeof applicationChangeSchema>;

/** The edit form of one application. */
export const editSchema = z
  .strictObject({
    id,
    company: companyName,
    role,
    appliedOn: change.appliedOn,
    confirmFuture,
    url: change.url,
    source: change.source,
    industry: change.industry,
    location: change.location,
    workMode: change.workMode,
    deadline: change.deadline,
    priority: change.priority,
    waitMonths: change.waitMonths,
    waitScope: change.waitScope,
    waitSource: change.waitSource,
    ...salaryFields,
    version: seenVersion,
  })
  .transform(withSalaries);

/** One cell of the table, changed where it stands. */
const cell = z.strictObject({
  id,
  company: companyName.optional(),
  role: role.optional(),
  stage: stage.optional(),
  round: change.round,
  appliedOn: change.appliedOn,
  deadline: change.deadline,
  priority: change.priority,
  workMode: change.workMode,
  location: change.location,
  source: change.source,
  industry: change.industry,
  tags: z.preprocess((typed) => (typed === '' ? [] : typed), z.union([z.tuple([]), typedTags])).optional(),
  version: seenVersion,
});
export const cellSchema = z.preprocess(withRound, cell);
export const noteSchema = z.strictObject({ id, note: change.note, version: seenVersion });
export const moveSchema = z.preprocess(
  withRound,
  z
    .strictObject({
      id,
      stage,
      laterLabel: orMissing(laterLabel),
      round: orEmpty(round),
      /** Where it stood for whoever moves it: refused with VERSION where it stands elsewhere by now. */
      from: stage.optional(),
      fromRound: orEmpty(round),
      version: seenVersion,
      ...why,
    })
    .superRefine(namesCredential),
);
export const undoSchema = z.strictObject({ id, stage });
export const endSchema = z.strictObject({
  id,
  ending: ownEnding,
  endedOn: orMissing(endedOn),
  confirmFuture,
});
export const idSchema = z.strictObject({ id });

export const addTagsForm = z.strictObject({ id, tags: typedTags });
export const removeTagForm = z.strictObject({ id, tag: z.string() });
export const addLinkForm = z.strictObject({ id, ...newLink.shape });
export const removeLinkForm = z.strictObject({ id, linkId: z.uuid('This no longer exists.') });
/** For how long a silence is not asked about: as many days again, or until a day that they named. */
export const snoozeSchema = z.strictObject({
  id,
  until: z.iso.date('Give the day as YYYY-MM-DD.').optional(),
});
export const noFieldsSchema = z.object({});

/** More at once than a page shows; a whole search is several requests. */
const TOGETHER_AT_MOST = 200;

/** POST /applications/bulk: one thing for all of them. */
const bulkChange = z.union(
  [
    z.strictObject({ stage, round: orEmpty(round) }),
    z.strictObject({ ending: ownEnding }),
    z.strictObject({ archived: z.boolean() }),
    z.strictObject({ tags: z.strictObject({ add: tagNames.optional(), remove: tagNames.optional() }) }),
    z.strictObject({ delete: z.literal(true) }),
  ],
  'Send one change: stage, ending, archived, tags or delete.',
);
export type BulkChange = z.output<typeof bulkChange>;
export const bulkSchema = z.strictObject({
  ids: z
    .array(id)
    .min(1, 'Give at least one id.')
    .max(TOGETHER_AT_MOST, `Change up to ${TOGETHER_AT_MOST} at a time.`),
  change: bulkChange,
});

/** The bar under a selection: `change` is one word and, after a colon, what of it. */
export const selectionSchema = z
  .object({
    ids: z.preprocess((value) => (typeof value === 'string' ? [value] : value), bulkSchema.shape.ids),
    change: z.string(),
  })
  .transform(({ ids, change: said }, context) => {
    const what = said.split(':', 1)[0] ?? '';
    const of = said.slice(what.length + 1);
    const wanted = {
      tag: { tags: { add: of.split(',').filter((name) => name.trim() !== '') } },
      stage: withRound({ stage: of }),
      ending: { ending: of },
      archived: { archived: of === 'true' },
      delete: { delete: true },
    };
    const parsed = bulkChange.safeParse(wanted[what as keyof typeof wanted]);
    if (parsed.success) return { ids, change: parsed.data };
    context.addIssue({ code: 'custom', path: ['change'], message: 'Choose what to do.', input: said });
    return z.NEVER;
  });

/** Why one of several stayed as it is. */
export const SKIPPED_BECAUSE = ['missing', 'rejected', 'closed-window', 'in-flight', 'leaving'] as const;
export type SkippedBecause = (typeof SKIPPED_BECAUSE)[number];

export const bulkAnswer = z.object({
  changed: z.int(),
  skipped: z
    .array(z.object({ id: z.uuid(), because: z.enum(SKIPPED_BECAUSE) }))
    .describe(
      'Those that stayed as they are: gone; rejected; inside a closed window (BACK-GUARD); in flight, which is not archived; with a reply that is leaving',
    ),
});
export type BulkAnswer = z.output<typeof bulkAnswer>;

/** The query of /pipeline: whatever else stands in the address is ignored, and nonsense counts as nothing. */
export const pipelineQuerySchema = z.object({
  q: z.string().trim().max(120).catch('').default(''),
  /** The next cards of one column, from `cursor` on. */
  column: z.string().max(40).optional().catch(undefined),
  cursor: boardCursorSchema.optional().catch(undefined),
});

const LIMIT = 'Give a number from 1 to 999, or leave it empty.';
/** The most that the person wants in each column, by its key; empty for no limit. */
export const limitsSchema = z.record(
  z.string().max(40),
  orMissing(z.coerce.number(LIMIT).int(LIMIT).min(1, LIMIT).max(999, LIMIT)),
);

/** The query of /no. */
export const noQuerySchema = pipelineQuerySchema.pick({ q: true });

/** The query of /pipeline/ended. */
export const endedQuerySchema = z.object({
  q: z.string().trim().max(120).catch('').default(''),
  after: cursorSchema.optional().catch(undefined),
});

// What the API answers; the types of the same names come from it.

const salaryView = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().describe('ISO 4217'),
  period: z.enum(SALARY_PERIODS),
});

export const applicationView = z.object({
  id: z.uuid(),
  company: z.string(),
  role: z.string(),
  stage: z.enum(STAGES),
  /** Which kind of later interview; null at every other stage. */
  laterLabel: z.enum(LATER_LABELS).nullable(),
  round: z.uuid().nullable().describe('Which of your own rounds of that stage (GET /stages)'),
  /** PIPE-5: the furthest stage ever reached. */
  furthestStage: z.enum(STAGES),
  ending: z.enum(ENDINGS).nullable(),
  appliedOn: localDay.nullable(),
  /** The day on which it came to where it is. */
  movedOn: localDay.describe('The day of what happened last (DATES)'),
  endedOn: localDay.nullable().describe('The day on which it ended; null while it is open (DATES)'),
  url: z.string().nullable(),
  source: z.string().nullable(),
  industry: z.string().nullable(),
  location: z.string().nullable(),
  workMode: z.enum(WORK_MODES).nullable(),
  salary: salaryView.nullable().describe('What they offer'),
  salaryWish: salaryView.nullable().describe('What you wish for'),
  deadline: localDay.nullable(),
  priority: z.enum(PRIORITIES).nullable(),
  tags: z.array(z.string()),
  links: z.array(linkView.extend({ id: z.uuid() })).describe('Pages besides the posting'),
  version: shownVersion,
  stageChangedAt: utcInstant,
  createdAt: utcInstant,
  archivedAt: utcInstant.nullable().describe('Out of sight since then; null: in sight'),
});

export const applicationDetailView = applicationView.extend({
  note: z.string().nullable(),
  noteFormat: z.enum(['plain', 'markdown']).describe('A note from before Markdown is shown as it stands'),
  rejectionId: z.uuid().nullable(),
  waitMonths: z.int().nullable().describe("The company's own waiting period in months (BACK-OWN)"),
  waitScope: z.enum(WAIT_SCOPES).describe('What it is about: this role, this kind of role, any role there'),
  waitSource: z.string().nullable().describe('Where it is published: a link, or words'),
});

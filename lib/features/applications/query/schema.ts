import { z } from 'zod';
import { type ViewPlace, viewPlaceOf } from '@/lib/features/applications/query/cursor';
import { GROUPS, groupedSort, SORT_TEXTS, type SortText } from '@/lib/features/applications/query/sorts';
import { pageQuerySchema } from '@/lib/platform/paging';
import { ENDINGS, type Ending, STAGES, type Stage } from '@/lib/rules/stages';

/** What narrows every view alike: board, table, calendar and `GET /applications`. */
export type Narrowing = {
  /** Words of the company, in any spelling of it, or of the role; '' for all. */
  q: string;
  /** Of any of these; none for all. */
  stages: readonly Stage[];
  /** In any of these rounds of the person's own, or been there; none for all. */
  rounds: readonly string[];
  /** With all of these. */
  tags: readonly string[];
};

export const isNarrow = ({ q, stages, rounds, tags }: Narrowing): boolean =>
  q !== '' || stages.length > 0 || rounds.length > 0 || tags.length > 0;

/** Which applications, in which order: the one question behind board, table and `GET /applications`. */
export type ViewQuery = Narrowing & {
  /** `open`: not ended. None for all. */
  endings: readonly (Ending | 'open')[];
  /** Those that were put out of sight, and no others. */
  archived: boolean;
  sort: SortText;
};

export const ENDING_WORDS = ['open', ...ENDINGS] as const;
const TAGS_AT_MOST = 20;
const ROUNDS_AT_MOST = 20;

const unsaid = (value: unknown) => (value === '' || value === null ? undefined : value);
/** A list as an address holds it: `stage=applied,offer`. */
const parts = (value: unknown) =>
  typeof value === 'string'
    ? value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : value;

const words = z.string().trim().max(120, 'Search for up to 120 characters.');
const stages = z.array(z.enum(STAGES, `Choose from ${STAGES.join(', ')}, with commas between.`));
const endings = z.array(z.enum(ENDING_WORDS, `Choose from ${ENDING_WORDS.join(', ')}, with commas between.`));
const tags = z.array(z.string().max(60)).max(TAGS_AT_MOST, `Ask for up to ${TAGS_AT_MOST} tags.`);
const rounds = z
  .array(z.uuid('Give the ids of your rounds, as GET /stages answers them, with commas between.'))
  .max(ROUNDS_AT_MOST, `Ask for up to ${ROUNDS_AT_MOST} rounds.`);
const sort = z.enum(SORT_TEXTS, `Choose one of ${SORT_TEXTS.join(', ')}.`);

const group = z.enum(GROUPS, `Choose one of ${GROUPS.join(', ')}.`);

const OTHER_CURSOR = 'Use the nextCursor of the page before with the same sort, or leave the cursor out.';

const fields = {
  q: words.default(''),
  stage: z.preprocess(parts, stages.default([])),
  ending: z.preprocess(parts, endings.default([])),
  tag: z.preprocess(parts, tags.default([])),
  round: z.preprocess(parts, rounds.default([])),
};

/** The query of GET /applications: what is left out narrows nothing, and the newest come first. */
export const applicationsQuerySchema = z
  .strictObject({
    q: fields.q.describe('Part of the company or of the role'),
    stage: fields.stage.describe('One or several, with commas between'),
    ending: fields.ending.describe('`open`, or how it ended; several with commas between'),
    tag: fields.tag.describe('With all of these tags; commas between'),
    round: fields.round.describe(
      'By the `id` that GET /stages answers: what is in any of these rounds now, or has been; several with commas between',
    ),
    archived: z
      .preprocess(unsaid, z.enum(['true', 'false']).default('false'))
      .describe('`true`: those out of sight, and no others'),
    sort: z.preprocess(unsaid, sort.default('-added')).describe('With a minus the other way round'),
    group: z
      .preprocess(unsaid, group.optional())
      .describe('Those of one group together, group by group; `sort` may turn the groups round'),
    cursor: z.preprocess(unsaid, z.string().max(2000, OTHER_CURSOR).optional()),
    limit: pageQuerySchema.shape.limit,
  })
  .transform(({ stage, ending, tag, round, archived, cursor, group: by, ...said }, context) => {
    const rest = { ...said, sort: groupedSort(by, said.sort) };
    const after = cursor === undefined ? null : viewPlaceOf(cursor, rest.sort);
    if (cursor !== undefined && after === null)
      context.addIssue({ code: 'custom', path: ['cursor'], message: OTHER_CURSOR, input: cursor });
    const filter = {
      stages: stage,
      endings: ending,
      tags: tag,
      rounds: round,
      archived: archived === 'true',
    };
    return { ...rest, ...filter, after };
  });
export type ApplicationsQuery = ViewQuery & { after: ViewPlace | null; limit: number };

/** Which of them a page asks for, in one word. */
const SHOWN = ['open', 'closed', 'all', 'archived'] as const;

/** A field that a form of checkboxes sends several times. */
const joined = (value: unknown) => (Array.isArray(value) ? value.join(',') : value);

/** What narrows a page, as its address says it. */
export const narrowAddress = {
  q: fields.q.catch(''),
  stage: z.preprocess(joined, fields.stage).catch([]),
  tag: z.preprocess(joined, fields.tag).catch([]),
  round: z.preprocess(joined, fields.round).catch([]),
};
export type NarrowAddress = Pick<ViewAddress, keyof typeof narrowAddress>;

export const narrowingOf = ({ q, stage, tag, round }: NarrowAddress): Narrowing => ({
  q,
  stages: stage,
  tags: tag,
  rounds: round,
});

/** The address of a page: whatever else stands in it is ignored, and nonsense counts as nothing. */
export const viewAddressSchema = z.object({
  ...narrowAddress,
  shown: z.enum(SHOWN).catch('open'),
  sort: sort.catch('-moved'),
  group: group.optional().catch(undefined),
  columns: z.preprocess((value) => parts(joined(value)), z.array(z.string())).catch([]),
  cursor: z.string().max(2000).optional().catch(undefined),
});
export type ViewAddress = z.output<typeof viewAddressSchema>;

/** What a page asks for. One that is searched for is found wherever it is. */
export const queryOf = (
  { shown, sort: said, group: by, cursor, ...address }: ViewAddress,
  limit: number,
): ApplicationsQuery => {
  const order = groupedSort(by, said);
  return {
    ...narrowingOf(address),
    endings: shown === 'open' ? ['open'] : shown === 'closed' ? ENDINGS : [],
    archived: shown === 'archived',
    sort: order,
    after: cursor === undefined ? null : viewPlaceOf(cursor, order),
    limit,
  };
};

import { z } from 'zod';
import { seenVersion } from '@/lib/access/version';
import {
  confirmFuture,
  endedOn,
  events,
  givenDay,
  laterLabel,
  ownEnding,
  round,
  stage,
  type ToldBefore,
} from '@/lib/features/applications/schema/event';
import {
  deadline,
  industry,
  location,
  namesCredential,
  note,
  oneOf,
  orEmpty,
  orMissing,
  priority,
  role,
  source,
  why,
  workMode,
} from '@/lib/features/applications/schema/fields';
import { salary } from '@/lib/features/applications/schema/salary';
import { companyName } from '@/lib/features/companies';
import { newLinks } from '@/lib/features/links';
import { tagNames } from '@/lib/features/tags';
import { webLink } from '@/lib/platform/web-link';
import { WAIT_SCOPES } from '@/lib/rules/back';

/** Company and role are enough. */
export const newApplication = {
  company: companyName,
  role,
  stage: orMissing(stage),
  laterLabel: orMissing(laterLabel),
  round: orMissing(round),
  appliedOn: orMissing(givenDay),
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

export type NewApplication = z.output<typeof plainApplicationSchema> & { events?: ToldBefore[] };

const again = z
  .boolean()
  .optional()
  .describe(
    'false: refused where the same role at the same company is open already; true, or left out: it is another one',
  );

/** POST /applications. */
export const newApplicationSchema = z
  .strictObject({ ...newApplication, ...furtherFacts, ...why, events, again })
  .superRefine(namesCredential)
  .refine(
    (input) =>
      input.events === undefined ||
      ![input.stage, input.laterLabel, input.round, input.appliedOn, input.ending, input.endedOn].some(
        Boolean,
      ),
    { path: ['events'], message: 'Send events, or stage, ending and their days.' },
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

export const change = {
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
  appliedOn: orEmpty(givenDay),
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

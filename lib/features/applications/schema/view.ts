import { z } from 'zod';
import { shownVersion } from '@/lib/access/version';
import { linkView } from '@/lib/features/links';
import { localDay, utcInstant } from '@/lib/platform/view';
import { WAIT_SCOPES } from '@/lib/rules/back';
import { PRIORITIES, SALARY_PERIODS, WORK_MODES } from '@/lib/rules/record';
import { ENDINGS, LATER_LABELS, STAGES } from '@/lib/rules/stages';

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
  movedOn: localDay
    .nullable()
    .describe(
      'The day of what happened last; null where nobody knows on which day it ended, or any of its days (DATES)',
    ),
  endedOn: localDay
    .nullable()
    .describe('The day on which it ended; null while it is open, and where nobody knows the day (DATES)'),
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

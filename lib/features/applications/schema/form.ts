import { z } from 'zod';
import { seenVersion } from '@/lib/access/version';
import {
  confirmFuture,
  endedOn,
  givenDay,
  laterLabel,
  ownEnding,
  round,
  stage,
} from '@/lib/features/applications/schema/event';
import {
  id,
  namesCredential,
  note,
  orEmpty,
  orMissing,
  role,
  why,
} from '@/lib/features/applications/schema/fields';
import { change, newApplication } from '@/lib/features/applications/schema/record';
import { salaryFields, withSalaries } from '@/lib/features/applications/schema/salary';
import { companyName } from '@/lib/features/companies';
import { newLink } from '@/lib/features/links';
import { typedTags } from '@/lib/features/tags';
import { dayGiven } from '@/lib/platform/given-day';

/** A field of a form holds a round behind its stage: "later-interview 0199…". */
export function withRound(form: unknown): unknown {
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
      movedOn: orMissing(givenDay),
      confirmFuture,
      ...why,
    })
    .superRefine(namesCredential),
);
/** `at`: when the move was written down, as the answer to it said. */
export const undoSchema = z.strictObject({ id, at: z.iso.datetime('This can’t be undone.') });
export const endSchema = z.strictObject({
  id,
  ending: ownEnding,
  endedOn: orMissing(endedOn),
  confirmFuture,
  /** Where it stood, open, for whoever ends it: refused where it stands elsewhere by now. */
  from: stage.optional(),
});
export const withdrawSchema = endSchema.pick({ id: true, from: true });
export const idSchema = z.strictObject({ id });

export const addTagsForm = z.strictObject({ id, tags: typedTags });
export const removeTagForm = z.strictObject({ id, tag: z.string() });
export const addLinkForm = z.strictObject({ id, ...newLink.shape });
export const removeLinkForm = z.strictObject({ id, linkId: z.uuid('This no longer exists.') });
/** For how long a silence is not asked about: as many days again, or until a day that they named. */
export const snoozeSchema = z.strictObject({
  id,
  until: dayGiven('Give the day as YYYY-MM-DD.').optional(),
});
export const noFieldsSchema = z.object({});

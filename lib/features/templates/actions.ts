'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction, coachAction, coachBringingAction, coachTakingAction } from '@/lib/access/action';
import { getTemplate } from '@/lib/features/templates/data';
import * as templates from '@/lib/features/templates/mutations';
import {
  builtInFormSchema,
  coachingTemplateSchema,
  restoreFormSchema,
  templateFormSchema,
  templateIdSchema,
  templateSharingSchema,
} from '@/lib/features/templates/schema';
import { ok } from '@/lib/platform/result';

// A template is on its own page, on the list and in the letter editor.
const revalidate = () => revalidatePath('/', 'layout');
const open = ({ id }: { id: string }) => {
  revalidate();
  redirect(`/templates/${id}`);
};

/** Saves the editor’s form as a new version. Where another was saved since, it comes back as it was typed. */
export const saveTemplateAction = clientAction(
  templateFormSchema,
  (tx, { templateId, ...change }) => templates.saveTemplate(tx, { ...change, id: templateId }),
  ({ version }) => {
    revalidate();
    return { message: `Saved. This is version ${version}.`, mark: String(version) };
  },
);

/** Makes an earlier version the newest. */
export const restoreVersionAction = clientAction(
  restoreFormSchema,
  (tx, { templateId, ...which }) => templates.restoreVersion(tx, { ...which, id: templateId }),
  ({ id, version }) => {
    revalidate();
    // The number makes the editor begin anew, with these words.
    redirect(`/templates/${id}?restored=${version}`);
  },
);

/** A copy of an own template or a coach’s, opened. */
export const duplicateTemplateAction = clientAction(
  templateIdSchema,
  (tx, { templateId }) => templates.duplicateTemplate(tx, templateId),
  open,
);

/** A built-in one as the person’s own, opened. */
export const duplicateBuiltInAction = clientAction(builtInFormSchema, templates.duplicateBuiltIn, open);

export const archiveTemplateAction = clientAction(
  templateIdSchema,
  (tx, { templateId }) => templates.archiveTemplate(tx, templateId),
  open,
);

export const unarchiveTemplateAction = clientAction(
  templateIdSchema,
  (tx, { templateId }) => templates.unarchiveTemplate(tx, templateId),
  open,
);

/** Deletes an archived one for good. */
export const deleteTemplateAction = clientAction(
  templateIdSchema,
  (tx, { templateId }) => templates.deleteTemplate(tx, templateId),
  () => {
    revalidate();
    redirect('/templates');
  },
);

/** COACH-1: lets a coach read one template of the client’s, or stops that. */
export const shareTemplateAction = clientAction(templateSharingSchema, (tx, { shared, ...sharing }) =>
  shared === 'yes' ? templates.shareTemplate(tx, sharing) : templates.unshareTemplate(tx, sharing),
);

/** Takes a coach’s template off the client’s list. */
export const dropFromCoachAction = clientAction(
  templateIdSchema,
  (tx, { templateId }) => templates.dropFromCoach(tx, templateId),
  () => {
    revalidate();
    redirect('/templates');
  },
);

/** COACH-4: the coach gives one of their own templates to a client. */
export const giveTemplateAction = coachBringingAction(
  coachingTemplateSchema,
  (tx, { templateId }) => getTemplate(tx, templateId),
  (tx, { id, ...words }) => templates.giveTemplate(tx, { ...words, sourceId: id }),
  () => {
    revalidate();
    return 'Shared.';
  },
);

/** The coach takes a given one back. */
export const takeBackTemplateAction = coachAction(coachingTemplateSchema, async (tx, { templateId }) =>
  templates.takeBackTemplate(tx, templateId),
);

/** The coach keeps a copy of a template that a client shows. */
export const copyShownAction = coachTakingAction(
  coachingTemplateSchema,
  (tx, { templateId }) => templates.openShownTemplate(tx, templateId),
  async (tx, words) => {
    const kept = await templates.keepCopy(tx, words);
    return kept.ok ? ok({ id: kept.value.id }) : kept;
  },
  open,
);

import { readPage } from '@/lib/access/page';
import type { ClientTx } from '@/lib/access/transaction';
import {
  applicationsToFill,
  getFromCoach,
  getTemplate,
  listFromCoach,
  listTemplates,
  usualOf,
  versionsOf,
} from '@/lib/features/templates/data';
import type {
  ApplicationToFill,
  CoachTemplateView,
  TemplateView,
  VersionView,
} from '@/lib/features/templates/types';
import type { Viewer } from '@/lib/rules/messages';
import type { Spelling } from '@/lib/rules/templates/spelling';
import { audienceOf } from '@/lib/sharing/data';
import type { Audience } from '@/lib/sharing/types';

/** What a template is looked at with: real applications, and the person's own name. */
export type ToFillWith = { applications: ApplicationToFill[]; name: string | null };

/** What /templates shows: the person's own, archived ones or those in use, and what coaches gave. */
export async function loadTemplates(archived: boolean): Promise<{
  own: TemplateView[];
  fromCoach: CoachTemplateView[];
  archived: number;
  viewer: Viewer;
}> {
  return readPage(async (tx) => {
    const active = await listTemplates(tx, 'active');
    const away = await listTemplates(tx, 'archived');
    return {
      own: archived ? away : active,
      fromCoach: archived ? [] : await listFromCoach(tx),
      archived: away.length,
      viewer: tx.viewer,
    };
  });
}

/** What the editor shows; the not-found page for a missing or foreign id. */
export function loadTemplate(id: string): Promise<
  ToFillWith & {
    template: TemplateView;
    versions: VersionView[];
    audience: Audience[];
    viewer: Viewer;
  }
> {
  return readPage(async (tx) => ({
    template: await getTemplate(tx, id),
    versions: await versionsOf(tx, id),
    audience: await audienceOf(tx, { kind: 'template', id }),
    viewer: tx.viewer,
    ...(await toFillWith(tx)),
  }));
}

/** A template that a coach gave; the not-found page once it was taken back or the coaching has ended. */
export function loadFromCoach(id: string): Promise<ToFillWith & { template: CoachTemplateView }> {
  return readPage(async (tx) => ({
    template: await getFromCoach(tx, id),
    ...(await toFillWith(tx)),
  }));
}

/** What a built-in one is looked at with, and the spelling that the person is used to. */
export function loadBuiltIn(): Promise<ToFillWith & { spelling: Spelling }> {
  return readPage(async (tx) => ({
    spelling: (await usualOf(tx)).spelling,
    ...(await toFillWith(tx)),
  }));
}

async function toFillWith(tx: ClientTx): Promise<ToFillWith> {
  return { applications: await applicationsToFill(tx), name: tx.viewer.name };
}

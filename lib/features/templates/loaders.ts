import { notFound } from 'next/navigation';
import { requireClient, requireCoach } from '@/lib/access/session';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { me, readerOf } from '@/lib/features/account/data';
import { clientName } from '@/lib/features/coaching/data';
import {
  applicationsToFill,
  getFromCoach,
  getTemplate,
  listFromCoach,
  listTemplates,
  usualOf,
  versionsOf,
} from '@/lib/features/templates/data';
import { openShownTemplate } from '@/lib/features/templates/mutations';
import type {
  ApplicationToFill,
  CoachTemplateView,
  TemplateView,
  VersionView,
} from '@/lib/features/templates/types';
import { NotFound } from '@/lib/platform/errors';
import type { Reader } from '@/lib/rules/messages';
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
  reader: Reader;
}> {
  return inScope(await requireClient('/templates'), async (tx) => {
    const active = await listTemplates(tx, 'active');
    const away = await listTemplates(tx, 'archived');
    return {
      own: archived ? away : active,
      fromCoach: archived ? [] : await listFromCoach(tx),
      archived: away.length,
      reader: await readerOf(tx),
    };
  });
}

/** What the editor shows; the not-found page for a missing or foreign id. */
export function loadTemplate(id: string): Promise<
  ToFillWith & {
    template: TemplateView;
    versions: VersionView[];
    audience: Audience[];
    reader: Reader;
  }
> {
  return orNotFound(`/templates/${id}`, async (tx) => ({
    template: await getTemplate(tx, id),
    versions: await versionsOf(tx, id),
    audience: await audienceOf(tx, { kind: 'template', id }),
    reader: await readerOf(tx),
    ...(await toFillWith(tx)),
  }));
}

/** A template that a coach gave; the not-found page once it was taken back or the coaching has ended. */
export function loadFromCoach(id: string): Promise<ToFillWith & { template: CoachTemplateView }> {
  return orNotFound(`/templates/from-coach/${id}`, async (tx) => ({
    template: await getFromCoach(tx, id),
    ...(await toFillWith(tx)),
  }));
}

/** What a built-in one is looked at with, and the spelling that the person is used to. */
export function loadBuiltIn(purpose: string): Promise<ToFillWith & { spelling: Spelling }> {
  return orNotFound(`/templates/built-in/${purpose}`, async (tx) => ({
    spelling: (await usualOf(tx)).spelling,
    ...(await toFillWith(tx)),
  }));
}

/** What a coach of `coachingId` could give: their own templates in use, by their names. */
export async function loadTemplatesToGive(coachingId: string) {
  const own = await inScope(await requireClient(`/clients/${coachingId}`), (tx) =>
    listTemplates(tx, 'active'),
  );
  return own.map(({ id, name }) => ({ id, name }));
}

/** One shown template. Opening it is written into the client's record (COACH-3). Not found once it is not shown. */
export async function loadShownTemplate(coachingId: string, id: string) {
  await requireClient(`/clients/${coachingId}/templates/${id}`);
  try {
    return await inScope(await requireCoach(coachingId), async (tx) => ({
      template: await openShownTemplate(tx, id),
      client: await clientName(tx),
    }));
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}

async function toFillWith(tx: ClientTx): Promise<ToFillWith> {
  return { applications: await applicationsToFill(tx), name: (await me(tx)).name };
}

async function orNotFound<T>(path: string, read: (tx: ClientTx) => Promise<T>): Promise<T> {
  const scope = await requireClient(path);
  try {
    return await inScope(scope, read);
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}

import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { lockApplication } from '@/lib/features/applications/mutations/transition';
import type { ApplicationChange } from '@/lib/features/applications/schema';
import { addLinks, type NewLink, removeLink } from '@/lib/features/links';
import { addTags, removeTag } from '@/lib/features/tags';
import { dateOfDay } from '@/lib/platform/clock';
import type { Salary } from '@/lib/rules/salary';

type Facts = Pick<
  ApplicationChange,
  | ('url' | 'source' | 'industry' | 'location' | 'workMode' | 'priority' | 'deadline')
  | ('salary' | 'salaryWish' | 'note')
>;

/** The columns for what is said of an application; null empties one, and what is left out stays as it is. */
export async function recordOf(tx: ClientTx, id: string, facts: Facts) {
  const { url, source, industry, location, workMode, priority } = facts;
  return {
    ...{ url, source, industry, location, workMode, priority },
    deadline: dayOf(facts.deadline),
    ...(facts.salary === undefined ? {} : offered(facts.salary)),
    ...(facts.salaryWish === undefined ? {} : wished(facts.salaryWish)),
    ...(await noteOf(tx, id, facts.note)),
  };
}

const dayOf = (day: string | null | undefined) => (day ? dateOfDay(Temporal.PlainDate.from(day)) : day);

const offered = (salary: Salary | null) => ({
  salaryMin: salary?.min ?? null,
  salaryMax: salary?.max ?? null,
  salaryCurrency: salary?.currency ?? null,
  salaryPeriod: salary?.period ?? null,
});

const wished = (salary: Salary | null) => ({
  salaryWishMin: salary?.min ?? null,
  salaryWishMax: salary?.max ?? null,
  salaryWishCurrency: salary?.currency ?? null,
  salaryWishPeriod: salary?.period ?? null,
});

/** A note that is written now is Markdown; one from before stays text as it stands until then. */
async function noteOf(tx: ClientTx, id: string, note: string | null | undefined) {
  if (note === undefined) return {};
  const sealed = (await openVault(tx)).at('Application', { id });
  return { noteSealed: sealed.sealIfAny('noteSealed', note), noteMarkdown: true };
}

/** Adds tags to those that the application has. Throws NotFound, and a ZodError past what one may have. */
export async function tagApplication(
  tx: ClientTx,
  { id, tags }: { id: string; tags: readonly string[] },
): Promise<void> {
  await lockApplication(tx, id);
  await addTags(tx, id, tags);
}

/** Takes one tag off; one that it has not is off already. Throws NotFound. */
export async function untagApplication(
  tx: ClientTx,
  { id, tag }: { id: string; tag: string },
): Promise<void> {
  await lockApplication(tx, id);
  await removeTag(tx, id, tag);
}

/** Throws NotFound, and a ZodError past what one may have. */
export async function linkApplication(
  tx: ClientTx,
  { id, ...link }: NewLink & { id: string },
): Promise<void> {
  await lockApplication(tx, id);
  await addLinks(tx, id, [link]);
}

/** Throws NotFound for the application and for the link. */
export async function unlinkApplication(
  tx: ClientTx,
  { id, linkId }: { id: string; linkId: string },
): Promise<void> {
  await lockApplication(tx, id);
  await removeLink(tx, { applicationId: id, linkId });
}

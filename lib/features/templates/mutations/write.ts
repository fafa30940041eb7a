import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { staleChange } from '@/lib/access/version';
import { getTemplate, usualOf } from '@/lib/features/templates/data';
import { openContent, sealContent } from '@/lib/features/templates/data/sealed';
import { lockTemplate } from '@/lib/features/templates/mutations/lock';
import type { NewTemplate, TemplateChange } from '@/lib/features/templates/schema';
import type { TemplateView } from '@/lib/features/templates/types';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { BLOCK_PURPOSES, TEMPLATE_LIMITS, type TemplateContent } from '@/lib/rules/templates/content';
import type { Current } from '@/lib/rules/verdict';

/** A new template, its words as version 1. Throws a ZodError past a hundred templates. */
export async function createTemplate(tx: ClientTx, input: NewTemplate): Promise<Result<TemplateView>> {
  const { userId } = tx.scope;
  // One at a time for each person: two tabs would both find room for the last one.
  await tx.db.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR UPDATE`;
  if ((await tx.db.template.count({ where: { userId } })) >= TEMPLATE_LIMITS.templates) {
    throw fieldError(
      '',
      `You can have up to ${TEMPLATE_LIMITS.templates} templates, including archived ones. Delete one first.`,
    );
  }
  const vault = await openVault(tx);
  const now = dateOf(tx.now);
  const id = rowId(tx.now);
  await tx.db.template.create({
    data: {
      userId,
      id,
      nameSealed: vault.at('Template', { id }).seal('nameSealed', input.name),
      purpose: input.purpose,
      tone: input.tone,
      spelling: input.spelling ?? (await usualOf(tx)).spelling,
      createdAt: now,
      updatedAt: now,
    },
  });
  const first = { templateId: id, version: 1 };
  await tx.db.templateVersion.create({
    data: { userId, ...first, ...sealContent(vault.at('TemplateVersion', first), input), createdAt: now },
  });
  return ok(await getTemplate(tx, id));
}

/**
 * Changes what is given and leaves the rest; other words are a new version, the same ones are none. `version` is the
 * one that the change started from: where another was saved since, it is refused with VERSION. Throws a ZodError for an
 * archived template and past its fifty versions, and NotFound for a missing or foreign id.
 */
export async function saveTemplate(
  tx: ClientTx,
  { id, version, ...change }: TemplateChange & { id: string },
): Promise<Result<TemplateView>> {
  await requireActive(tx, id);
  const before = await getTemplate(tx, id);
  const stale = staleChange(version, standing(before), fieldsOf(change));
  if (stale) return err(stale);
  const content = { subject: change.subject ?? before.subject, blocks: change.blocks ?? before.blocks };
  const same = JSON.stringify(wordsOf(content)) === JSON.stringify(wordsOf(before));
  const newest = same ? before.version : await addVersion(tx, { id, version: before.version, content });
  const vault = await openVault(tx);
  await tx.db.template.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: {
      nameSealed:
        change.name === undefined ? undefined : vault.at('Template', { id }).seal('nameSealed', change.name),
      purpose: change.purpose,
      tone: change.tone,
      spelling: change.spelling,
      version: newest,
      updatedAt: dateOf(tx.now),
    },
  });
  return ok(await getTemplate(tx, id));
}

/** Makes the words of an earlier version the newest. Throws what `saveTemplate` throws. */
export async function restoreVersion(
  tx: ClientTx,
  { id, restore, version }: { id: string; restore: number; version: number },
): Promise<Result<TemplateView>> {
  await requireActive(tx, id);
  const { userId } = tx.scope;
  const before = await getTemplate(tx, id);
  const row = await tx.db.templateVersion.findUnique({
    where: { userId_templateId_version: { userId, templateId: id, version: restore } },
  });
  if (!row) throw new NotFound('version');
  const content = openContent((await openVault(tx)).at('TemplateVersion', row));
  const stale = staleChange(version, standing(before), fieldsOf(content));
  if (stale) return err(stale);
  if (restore === before.version) return ok(before);
  const newest = await addVersion(tx, { id, version: before.version, content, restoredFrom: restore });
  await tx.db.template.update({
    where: { userId_id: { userId, id } },
    data: { version: newest, updatedAt: dateOf(tx.now) },
  });
  return ok(await getTemplate(tx, id));
}

async function requireActive(tx: ClientTx, id: string): Promise<void> {
  const { state } = await lockTemplate(tx, id);
  if (state === 'archived')
    throw fieldError('', 'This template is archived. Restore it first, then edit it.');
}

/** VERSION: a template as its form holds it. */
const standing = (template: TemplateView) => ({ version: template.version, values: fieldsOf(template) });

function fieldsOf(template: Partial<TemplateView> | Omit<TemplateChange, 'version'>): Current['values'] {
  const { name, purpose, tone, spelling, subject, blocks } = template;
  const words = blocks?.map(({ text }, at): [string, string] => [`blocks.${at}.text`, text]) ?? [];
  // That a part was added, moved or removed is a change too, and of no field.
  const parts = blocks?.map(({ element }) => BLOCK_PURPOSES[element].label).join(', ');
  const all = Object.entries({ name, purpose, tone, spelling, subject, parts });
  const given = all.flatMap(([field, value]): [string, string][] =>
    value === undefined ? [] : [[field, value]],
  );
  return Object.fromEntries([...given, ...words]);
}

async function addVersion(
  tx: ClientTx,
  {
    id,
    version,
    content,
    restoredFrom = null,
  }: { id: string; version: number; content: TemplateContent; restoredFrom?: number | null },
): Promise<number> {
  if (version >= TEMPLATE_LIMITS.versions) {
    throw fieldError(
      '',
      `A template can have ${TEMPLATE_LIMITS.versions} versions, and this one has reached the limit. Duplicate it to continue.`,
    );
  }
  const vault = await openVault(tx);
  const next = { templateId: id, version: version + 1 };
  await tx.db.templateVersion.create({
    data: {
      userId: tx.scope.userId,
      ...next,
      ...sealContent(vault.at('TemplateVersion', next), content),
      restoredFrom,
      createdAt: dateOf(tx.now),
    },
  });
  return next.version;
}

const wordsOf = ({ subject, blocks }: TemplateContent) => [
  subject,
  blocks.map(({ element, text, joined }) => [element, text, joined]),
];

import type { CoachTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { openContent, sealContent, vocabularyOf } from '@/lib/features/templates/data/sealed';
import type { TemplateWords } from '@/lib/features/templates/types';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { TEMPLATE_LIMITS } from '@/lib/rules/templates/content';
import { recordOpening } from '@/lib/sharing/mutations';

/**
 * COACH-3: opens one shown template and writes that down first. Throws NotFound where it is not shown to this coach, was
 * never there, or the coaching has ended: the three look the same.
 */
export async function openShownTemplate(tx: CoachTx, templateId: string): Promise<TemplateWords> {
  await recordOpening(tx, { kind: 'template', id: templateId });
  const template = await tx.db.template.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: templateId } },
    // Row-level security shows a coach the newest one alone.
    include: { versions: { orderBy: { version: 'desc' }, take: 1 } },
  });
  const [newest] = template ? template.versions : [];
  if (!template || !newest) throw new NotFound('template');
  const vault = await openVault(tx);
  return {
    name: vault.at('Template', template).open('nameSealed'),
    ...vocabularyOf(template),
    ...openContent(vault.at('TemplateVersion', newest)),
  };
}

/**
 * COACH-4: gives the client a copy of the coach's own words, sealed under the client's key. Giving the same one again
 * takes the place of what was given before. Throws a ZodError past thirty from one coach.
 */
export async function giveTemplate(
  tx: CoachTx,
  { sourceId, ...words }: TemplateWords & { sourceId: string },
): Promise<Result<{ id: string }>> {
  const { userId, coachingId } = tx.scope;
  await tx.db.coachTemplate.deleteMany({ where: { userId, coachingId, sourceId } });
  if ((await tx.db.coachTemplate.count({ where: { userId, coachingId } })) >= TEMPLATE_LIMITS.givenByACoach) {
    throw fieldError(
      '',
      `You can share up to ${TEMPLATE_LIMITS.givenByACoach} templates with one client. Stop sharing one first.`,
    );
  }
  const id = rowId(tx.now);
  const given = (await openVault(tx)).at('CoachTemplate', { id });
  const { name, purpose, tone, spelling } = words;
  await tx.db.coachTemplate.create({
    data: {
      ...{ userId, id, coachingId, sourceId, purpose, tone, spelling },
      nameSealed: given.seal('nameSealed', name),
      ...sealContent(given, words),
      sharedAt: dateOf(tx.now),
    },
  });
  return ok({ id });
}

/** Takes a given one back, from the client's next request on. What they copied meanwhile is theirs. Throws NotFound. */
export async function takeBackTemplate(tx: CoachTx, id: string): Promise<Result<null>> {
  const { userId, coachingId } = tx.scope;
  const { count } = await tx.db.coachTemplate.deleteMany({
    where: { userId, coachingId, id: requireId(id) },
  });
  if (count === 0) throw new NotFound('template');
  return ok(null);
}

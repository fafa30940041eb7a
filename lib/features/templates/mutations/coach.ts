import type { CoachTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { openContent, sealContent, vocabularyOf } from '@/lib/features/templates/data/sealed';
import type { TemplateWords } from '@/lib/features/templates/types';
import { rowId } from '@/lib/outbox/row-id';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { slip } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { done, type Outcome } from '@/lib/platform/result';
import { TEMPLATE_LIMITS } from '@/lib/rules/templates/content';

/**
 * COACH-3: opens one shown template and writes that down first, in one statement that looks and writes. Throws NotFound
 * where it is not shown to this coach, was never there, or the coaching has ended: the three look the same.
 */
export async function openShownTemplate(tx: CoachTx, templateId: string): Promise<TemplateWords> {
  const { userId, coachId, coachingId } = tx.scope;
  const written = await tx.db.$executeRaw`
    INSERT INTO coach_accesses (user_id, id, coaching_id, coach_id, what, template_id, at)
    SELECT s.user_id, ${rowId(tx.now)}::uuid, s.coaching_id, ${coachId}::uuid, 'template', s.template_id, ${dateOf(tx.now)}::timestamptz
    FROM template_shares s
    WHERE s.user_id = ${userId}::uuid AND s.coaching_id = ${coachingId}::uuid
      AND s.template_id = ${requireId(templateId)}::uuid`;
  const template =
    written > 0 &&
    (await tx.db.template.findUnique({
      where: { userId_id: { userId, id: templateId } },
      // Row-level security shows a coach the newest one alone.
      include: { versions: { orderBy: { version: 'desc' }, take: 1 } },
    }));
  const [newest] = template ? template.versions : [];
  if (!template || !newest) throw new NotFound('template');
  const vault = await openVault(tx);
  return {
    name: vault.open('template.name', template.nameSealed),
    ...vocabularyOf(template),
    ...openContent(vault, 'template', newest),
  };
}

/**
 * COACH-4: gives the client a copy of the coach's own words, sealed under the client's key. Giving the same one again
 * takes the place of what was given before. Throws a ZodError past thirty from one coach.
 */
export async function giveTemplate(
  tx: CoachTx,
  { sourceId, ...words }: TemplateWords & { sourceId: string },
): Promise<Outcome<{ id: string }>> {
  const { userId, coachingId } = tx.scope;
  await tx.db.coachTemplate.deleteMany({ where: { userId, coachingId, sourceId } });
  if ((await tx.db.coachTemplate.count({ where: { userId, coachingId } })) >= TEMPLATE_LIMITS.givenByACoach) {
    throw slip('', `There is room for ${TEMPLATE_LIMITS.givenByACoach} from one coach. Take one back first.`);
  }
  const vault = await openVault(tx);
  const id = rowId(tx.now);
  const { name, purpose, tone, spelling } = words;
  await tx.db.coachTemplate.create({
    data: {
      ...{ userId, id, coachingId, sourceId, purpose, tone, spelling },
      nameSealed: vault.seal('coachTemplate.name', name),
      ...sealContent(vault, 'coachTemplate', words),
      sharedAt: dateOf(tx.now),
    },
  });
  return done({ id });
}

/** Takes a given one back, from the client's next request on. What they copied meanwhile is theirs. Throws NotFound. */
export async function takeBackTemplate(tx: CoachTx, id: string): Promise<Outcome<null>> {
  const { userId, coachingId } = tx.scope;
  const { count } = await tx.db.coachTemplate.deleteMany({
    where: { userId, coachingId, id: requireId(id) },
  });
  if (count === 0) throw new NotFound('template');
  return done(null);
}

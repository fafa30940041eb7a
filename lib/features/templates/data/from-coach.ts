import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { openContent, vocabularyOf } from '@/lib/features/templates/data/sealed';
import type { CoachTemplateView } from '@/lib/features/templates/types';
import { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import type { ReplyKind } from '@/lib/rules/reply-shape';
import { TEMPLATE_LIMITS } from '@/lib/rules/templates/content';
import { PURPOSE_FACTS, purposesOf } from '@/lib/rules/templates/purposes';

type Row = {
  id: string;
  coachingId: string;
  coach: string;
  nameSealed: Uint8Array;
  purpose: string;
  tone: string;
  spelling: string;
  subjectSealed: Uint8Array;
  blocksSealed: Uint8Array;
  sharedAt: Date;
};

/** COACH-4: what running coaches gave, the newest first; what came with a coaching that ended is not here. */
export function listFromCoach(tx: ClientTx): Promise<CoachTemplateView[]> {
  return read(tx, Prisma.sql`true`, TEMPLATE_LIMITS.templates);
}

/** Those of them that become a letter of one kind. */
export function fromCoachOfKind(tx: ClientTx, kind: ReplyKind, limit: number): Promise<CoachTemplateView[]> {
  return read(tx, Prisma.sql`g.purpose = ANY (${purposesOf(kind)})`, limit);
}

/** One of them. Throws NotFound for a missing or foreign id, and once the coaching has ended. */
export async function getFromCoach(tx: ClientTx, id: string): Promise<CoachTemplateView> {
  const [given] = await read(tx, Prisma.sql`g.id = ${requireId(id)}::uuid`, 1);
  if (!given) throw new NotFound('template');
  return given;
}

async function read(tx: ClientTx, which: Prisma.Sql, limit: number): Promise<CoachTemplateView[]> {
  const rows = await tx.db.$queryRaw<Row[]>`
    SELECT g.id, g.coaching_id AS "coachingId", coalesce(p.name, c.coach_email) AS coach,
           g.name_sealed AS "nameSealed", g.purpose, g.tone, g.spelling, g.subject_sealed AS "subjectSealed",
           g.blocks_sealed AS "blocksSealed", g.shared_at AS "sharedAt"
    FROM coach_templates g
    JOIN coachings c ON c.user_id = g.user_id AND c.id = g.coaching_id AND c.state = 'active'
    LEFT JOIN LATERAL rebound.person(c.coach_id) p ON true
    WHERE g.user_id = ${tx.scope.userId}::uuid AND ${which}
    ORDER BY g.shared_at DESC, g.id DESC
    LIMIT ${limit}`;
  if (rows.length === 0) return [];
  const vault = await openVault(tx);
  return rows.map((row) => {
    const vocabulary = vocabularyOf(row);
    const sealed = vault.at('CoachTemplate', row);
    return {
      id: row.id,
      coachingId: row.coachingId,
      coach: row.coach,
      name: sealed.open('nameSealed'),
      ...vocabulary,
      kind: PURPOSE_FACTS[vocabulary.purpose].kind,
      ...openContent(sealed),
      sharedAt: row.sharedAt.toISOString(),
    };
  });
}

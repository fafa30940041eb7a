import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import { openContent, vocabularyOf } from '@/lib/features/templates/data/sealed';
import type {
  TemplateState,
  TemplateSummary,
  TemplateView,
  VersionView,
} from '@/lib/features/templates/types';
import { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import type { ReplyKind } from '@/lib/rules/reply-shape';
import { TEMPLATE_LIMITS, textOf } from '@/lib/rules/templates/content';
import { PURPOSE_FACTS, purposesOf } from '@/lib/rules/templates/purposes';
import { unknownVariablesIn } from '@/lib/rules/templates/variables';
import { readersOf } from '@/lib/sharing/data';

type Row = {
  id: string;
  nameSealed: Uint8Array;
  purpose: string;
  tone: string;
  spelling: string;
  state: TemplateState;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  sharedWith: number;
  subjectSealed: Uint8Array;
  blocksSealed: Uint8Array;
};

/** The person's own templates of a state, the latest changed first; with their words, as there are at most a hundred. */
export function listTemplates(tx: ClientTx, state: TemplateState): Promise<TemplateView[]> {
  return readTemplates(tx, Prisma.sql`t.state = ${state}`, TEMPLATE_LIMITS.templates);
}

/** Those that become a letter of one kind, active ones alone. */
export function ofKind(tx: ClientTx, kind: ReplyKind, limit: number): Promise<TemplateView[]> {
  return readTemplates(tx, Prisma.sql`t.state = 'active' AND t.purpose = ANY (${purposesOf(kind)})`, limit);
}

/** One template with its newest words. Throws NotFound for a missing or foreign id. */
export async function getTemplate(tx: ClientTx, id: string): Promise<TemplateView> {
  const [template] = await readTemplates(tx, Prisma.sql`t.id = ${requireId(id)}::uuid`, 1);
  if (!template) throw new NotFound('template');
  return template;
}

async function readTemplates(tx: ClientTx, which: Prisma.Sql, limit: number): Promise<TemplateView[]> {
  const rows = await tx.db.$queryRaw<Row[]>`
    SELECT t.id, t.name_sealed AS "nameSealed", t.purpose, t.tone, t.spelling, t.state, t.version,
           t.created_at AS "createdAt", t.updated_at AS "updatedAt",
           v.subject_sealed AS "subjectSealed", v.blocks_sealed AS "blocksSealed",
           ${readersOf('template', { owner: Prisma.sql`t.user_id`, id: Prisma.sql`t.id` })} AS "sharedWith"
    FROM templates t
    JOIN template_versions v ON v.user_id = t.user_id AND v.template_id = t.id AND v.version = t.version
    WHERE t.user_id = ${tx.scope.userId}::uuid AND ${which}
    ORDER BY t.updated_at DESC, t.id DESC
    LIMIT ${limit}`;
  if (rows.length === 0) return [];
  const vault = await openVault(tx);
  return rows.map((row) => ({ ...summaryOf(row, vault), ...wordsOf(row, vault) }));
}

function summaryOf(row: Row, vault: Vault): TemplateSummary {
  const vocabulary = vocabularyOf(row);
  return {
    id: row.id,
    name: vault.at('Template', row).open('nameSealed'),
    ...vocabulary,
    kind: PURPOSE_FACTS[vocabulary.purpose].kind,
    state: row.state,
    version: row.version,
    updatedAt: row.updatedAt.toISOString(),
    sharedWith: row.sharedWith,
  };
}

function wordsOf(row: Row, vault: Vault) {
  const { subject, blocks } = openContent(vault.at('TemplateVersion', { ...row, templateId: row.id }));
  return {
    subject,
    blocks,
    createdAt: row.createdAt.toISOString(),
    unknown: unknownVariablesIn(`${subject}\n${textOf(blocks)}`),
  };
}

/** Every saving of a template, the newest first. Throws NotFound for a missing or foreign id. */
export async function versionsOf(tx: ClientTx, templateId: string): Promise<VersionView[]> {
  const rows = await tx.db.templateVersion.findMany({
    where: { userId: tx.scope.userId, templateId: requireId(templateId) },
    orderBy: { version: 'desc' },
  });
  if (rows.length === 0) throw new NotFound('template');
  const vault = await openVault(tx);
  return rows.map((row) => {
    const { subject, blocks } = openContent(vault.at('TemplateVersion', row));
    return {
      version: row.version,
      savedAt: row.createdAt.toISOString(),
      restoredFrom: row.restoredFrom,
      subject,
      body: textOf(blocks),
    };
  });
}

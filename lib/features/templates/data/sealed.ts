import type { Vault } from '@/lib/access/vault';
import type { TemplateBlock, TemplateContent } from '@/lib/rules/templates/content';
import type { TemplatePurpose } from '@/lib/rules/templates/purposes';
import type { Spelling } from '@/lib/rules/templates/spelling';
import type { TemplateTone } from '@/lib/rules/templates/tones';

/** Whose sealed columns they are: a template of one's own, or one that a coach gave. */
export type SealedAs = 'template' | 'coachTemplate';

/** The words of a template as two sealed columns. */
export function sealContent(vault: Vault, as: SealedAs, { subject, blocks }: TemplateContent) {
  return {
    subjectSealed: vault.seal(`${as}.subject`, subject),
    blocksSealed: vault.seal(`${as}.blocks`, JSON.stringify(blocks)),
  };
}

/** The same opened again. What is sealed was checked by the schema before. */
export function openContent(
  vault: Vault,
  as: SealedAs,
  row: { subjectSealed: Uint8Array; blocksSealed: Uint8Array },
): { subject: string; blocks: TemplateBlock[] } {
  return {
    subject: vault.open(`${as}.subject`, row.subjectSealed),
    blocks: JSON.parse(vault.open(`${as}.blocks`, row.blocksSealed)),
  };
}

/** The vocabularies of a row. The casts hold because CHECKs in the database keep the same ones. */
export const vocabularyOf = (row: { purpose: string; tone: string; spelling: string }) => ({
  purpose: row.purpose as TemplatePurpose,
  tone: row.tone as TemplateTone,
  spelling: row.spelling as Spelling,
});

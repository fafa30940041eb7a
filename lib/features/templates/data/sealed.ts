import type { TemplateBlock, TemplateContent } from '@/lib/rules/templates/content';
import type { TemplatePurpose } from '@/lib/rules/templates/purposes';
import type { Spelling } from '@/lib/rules/templates/spelling';
import type { TemplateTone } from '@/lib/rules/templates/tones';

type Column = 'subjectSealed' | 'blocksSealed';

/** The words of a template as two sealed columns of a row: a version of one's own, or what a coach gave. */
export function sealContent(
  row: { seal(column: Column, text: string): Uint8Array<ArrayBuffer> },
  { subject, blocks }: TemplateContent,
) {
  return {
    subjectSealed: row.seal('subjectSealed', subject),
    blocksSealed: row.seal('blocksSealed', JSON.stringify(blocks)),
  };
}

/** The same opened again. What is sealed was checked by the schema before. */
export function openContent(row: { open(column: Column): string }): {
  subject: string;
  blocks: TemplateBlock[];
} {
  return {
    subject: row.open('subjectSealed'),
    blocks: JSON.parse(row.open('blocksSealed')),
  };
}

/** The vocabularies of a row. The casts hold because CHECKs in the database keep the same ones. */
export const vocabularyOf = (row: { purpose: string; tone: string; spelling: string }) => ({
  purpose: row.purpose as TemplatePurpose,
  tone: row.tone as TemplateTone,
  spelling: row.spelling as Spelling,
});

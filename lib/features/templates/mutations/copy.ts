import type { ClientTx } from '@/lib/access/transaction';
import { ownOrFromCoach, usualOf } from '@/lib/features/templates/data';
import { createTemplate } from '@/lib/features/templates/mutations/write';
import type { TemplateView, TemplateWords } from '@/lib/features/templates/types';
import type { Result } from '@/lib/platform/result';
import { type BuiltIn, builtInTemplate } from '@/lib/rules/templates/built-in';
import { TEMPLATE_LIMITS } from '@/lib/rules/templates/content';
import { PURPOSE_FACTS } from '@/lib/rules/templates/purposes';
import type { Spelling } from '@/lib/rules/templates/spelling';

/** A copy of one of the person's own, or of one that a running coach gave: from then on theirs. Throws NotFound. */
export async function duplicateTemplate(tx: ClientTx, id: string): Promise<Result<TemplateView>> {
  const { name, purpose, tone, spelling, subject, blocks, ...rest } = await ownOrFromCoach(tx, id);
  return keepCopy(tx, {
    ...{ purpose, tone, spelling, subject, blocks },
    name: 'coach' in rest ? name : copyOf(name),
  });
}

/** A built-in one, as the person's own. Without a spelling it is the one of their locale. */
export async function duplicateBuiltIn(
  tx: ClientTx,
  { purpose, tone, spelling }: Omit<BuiltIn, 'spelling'> & { spelling?: Spelling },
): Promise<Result<TemplateView>> {
  const built = { purpose, tone, spelling: spelling ?? (await usualOf(tx)).spelling };
  return keepCopy(tx, { ...built, ...builtInTemplate(built), name: PURPOSE_FACTS[purpose].label });
}

/** Keeps words that come from elsewhere as a template of the person's own. */
export function keepCopy(tx: ClientTx, { blocks, ...words }: TemplateWords): Promise<Result<TemplateView>> {
  return createTemplate(tx, { ...words, blocks: [...blocks] });
}

const COPY = ', a copy';
const copyOf = (name: string) => `${name.slice(0, TEMPLATE_LIMITS.name - COPY.length)}${COPY}`;

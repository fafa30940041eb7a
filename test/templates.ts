import { randomUUID } from 'node:crypto';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { duplicateBuiltIn, giveTemplate } from '@/lib/features/templates/mutations';
import { builtInTemplate } from '@/lib/rules/templates/built-in';
import type { TemplatePurpose } from '@/lib/rules/templates/purposes';
import { allowed } from '@/test/rejected';

/** A template of `me`, its words those of a built-in one. Answers its id. */
export const ownTemplate = async (me: ClientScope, purpose: TemplatePurpose = 'three-sentences') =>
  allowed(await inScope(me, (tx) => duplicateBuiltIn(tx, { purpose, tone: 'neutral', spelling: 'en-GB' })))
    .id;

/** A template that a coach gives their client. Answers its id on the client's side. */
export async function given(coach: CoachScope, sourceId: string = randomUUID()): Promise<string> {
  const built = { purpose: 'coffee-chat', tone: 'warm', spelling: 'en-GB' } as const;
  const words = { name: 'A coffee in spring', ...built, ...builtInTemplate(built) };
  return allowed(await inScope(coach, (tx) => giveTemplate(tx, { ...words, sourceId }))).id;
}

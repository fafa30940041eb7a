import type { ClientTx } from '@/lib/access/transaction';
import { fromCoachOfKind, getFromCoach } from '@/lib/features/templates/data/from-coach';
import { getTemplate, ofKind } from '@/lib/features/templates/data/own';
import type { FillInput } from '@/lib/features/templates/schema';
import type { ApplicationToFill, TemplateChoice } from '@/lib/features/templates/types';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import type { ReplyKind } from '@/lib/rules/reply-shape';
import { builtInTemplate } from '@/lib/rules/templates/built-in';
import { type Filled, fillTemplate, respelled, type TemplateContent } from '@/lib/rules/templates/content';
import { PURPOSE_FACTS, purposesOf } from '@/lib/rules/templates/purposes';
import { type Spelling, spellingFor } from '@/lib/rules/templates/spelling';
import {
  TEMPLATE_TONES,
  type TemplateTone,
  TONE_LABELS,
  TONE_UNLESS_CHOSEN,
} from '@/lib/rules/templates/tones';
import type { TemplateFacts } from '@/lib/rules/templates/variables';

/** How many of one's own, and of a coach's, are offered for one letter. */
const OFFERED = 20;
/** How many applications a template can be looked at with: the latest. */
const APPLICATIONS = 20;

/**
 * What a letter of a kind can begin with, filled: the person's own first, the latest changed of them first, then what
 * a running coach gave, then the built-in words in each tone, the neutral one first, in the person's usual
 * spelling unless another is given. At most forty and those; two statements.
 */
export async function templateChoices(
  tx: ClientTx,
  { kind, facts, ...given }: { kind: ReplyKind; facts: TemplateFacts; spelling?: Spelling },
): Promise<TemplateChoice[]> {
  const spelling = given.spelling ?? (await usualOf(tx)).spelling;
  const own = await ofKind(tx, kind, OFFERED);
  const fromCoach = await fromCoachOfKind(tx, kind, OFFERED);
  const tones = [TONE_UNLESS_CHOSEN, ...TEMPLATE_TONES.filter((tone) => tone !== TONE_UNLESS_CHOSEN)];
  return [
    ...own.map(({ id, name, tone, ...words }) => ({
      ...{ id, name, from: 'own' as const, tone },
      ...fillTemplate(respelled(words, words.spelling), facts),
    })),
    ...fromCoach.map(({ id, name, tone, ...words }) => ({
      ...{ id, name, from: 'coach' as const, tone },
      ...fillTemplate(respelled(words, words.spelling), facts),
    })),
    ...purposesOf(kind).flatMap((purpose) =>
      tones.map((tone) => ({
        ...{ id: `${purpose}:${tone}`, from: 'built-in' as const, tone },
        name: `${PURPOSE_FACTS[purpose].label}, ${TONE_LABELS[tone].toLowerCase()}`,
        ...fillTemplate(builtInTemplate({ purpose, tone, spelling }), facts),
      })),
    ),
  ];
}

/**
 * The person's latest applications, the rejected ones first. The others are looked at only as far as the list has room:
 * with many rejections nothing of a long search is sorted.
 */
export async function applicationsToFill(tx: ClientTx): Promise<ApplicationToFill[]> {
  const { userId } = tx.scope;
  return tx.db.$queryRaw<ApplicationToFill[]>`
    WITH rejected AS MATERIALIZED (
      SELECT a.id, c.name AS company, a.role, r.received_at AS at, a.moved_on AS moved_at
      FROM rejections r
      JOIN applications a ON a.user_id = r.user_id AND a.id = r.application_id
      JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
      WHERE r.user_id = ${userId}::uuid AND a.stage <> 'saved'
      ORDER BY r.received_at DESC, a.moved_on DESC, a.id DESC
      LIMIT ${APPLICATIONS}),
    others AS (
      SELECT a.id, c.name AS company, a.role, a.moved_on::timestamptz AS at, a.moved_on AS moved_at
      FROM applications a
      JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
      WHERE a.user_id = ${userId}::uuid AND a.stage <> 'saved' AND NOT EXISTS (
        SELECT 1 FROM rejections r WHERE r.user_id = a.user_id AND r.application_id = a.id)
      ORDER BY a.moved_on DESC, a.id DESC
      LIMIT ${APPLICATIONS} - (SELECT count(*) FROM rejected))
    SELECT id, company, role, rejected FROM (
      SELECT *, true AS rejected FROM rejected UNION ALL SELECT *, false FROM others) shown
    ORDER BY rejected DESC, at DESC, moved_at DESC, id DESC`;
}

/** What is known of one application, and the person's own name. Throws NotFound for a missing or foreign id. */
async function factsOf(tx: ClientTx, applicationId: string): Promise<TemplateFacts> {
  const application = await tx.db.application.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(applicationId) } },
    select: { role: true, company: { select: { name: true } } },
  });
  if (!application) throw new NotFound('application');
  return { company: application.company.name, role: application.role };
}

/**
 * A template, the person's own or a coach's, or a built-in one, filled with what is known of an application and with
 * given facts, which win. Throws NotFound for a missing or foreign id.
 */
export async function filledTemplate(tx: ClientTx, input: FillInput): Promise<Filled> {
  const { name, locale } = tx.viewer;
  const known = input.applicationId === undefined ? {} : await factsOf(tx, input.applicationId);
  const given = Object.entries(input.facts ?? {}).filter(([, fact]) => fact);
  const content = await contentOf(tx, input, spellingFor(locale));
  return fillTemplate(content, { name, ...known, ...Object.fromEntries(given) });
}

async function contentOf(
  tx: ClientTx,
  { templateId, purpose, tone = TONE_UNLESS_CHOSEN, spelling }: FillInput,
  usual: Spelling,
): Promise<TemplateContent> {
  if (purpose) return builtInTemplate({ purpose, tone, spelling: spelling ?? usual });
  const words = await ownOrFromCoach(tx, templateId ?? '');
  return respelled(words, spelling ?? words.spelling);
}

/** A template of the person's own, or one that a running coach gave. Throws NotFound where it is neither. */
export async function ownOrFromCoach(tx: ClientTx, id: string) {
  return getTemplate(tx, id).catch((error) => {
    if (error instanceof NotFound) return getFromCoach(tx, id);
    throw error;
  });
}

/** The usual spelling of the person, and their usual tone. */
export async function usualOf(tx: ClientTx): Promise<{ tone: TemplateTone; spelling: Spelling }> {
  return { tone: TONE_UNLESS_CHOSEN, spelling: spellingFor(tx.viewer.locale) };
}

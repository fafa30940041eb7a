import type { PushbackCarried } from '@/lib/rules/pushback';
import type { ReplyKind } from '@/lib/rules/reply-shape';
import { builtInTemplate } from '@/lib/rules/templates/built-in';
import { fillTemplate } from '@/lib/rules/templates/content';
import type { TemplatePurpose } from '@/lib/rules/templates/purposes';
import type { Spelling } from '@/lib/rules/templates/spelling';

/** What a template is filled with. What is missing stays in the text in square brackets, to be seen. */
export type TemplateFacts = {
  company: string;
  role: string;
  topic?: string | null;
  name: string | null;
  /** PUSH-1: of a letter about a decision. */
  ground?: PushbackCarried | undefined;
  evidence?: string | null;
  spelling?: Spelling;
};

export type FilledTemplate = { subject: string; body: string };

/** PUSH-1: the letter that each ground calls for, and the place of it that its evidence fills. */
const LETTERS_BY_GROUND = {
  misunderstanding: { purpose: 'clarification', place: 'topic' },
  reopening: { purpose: 'reopening', place: null },
  'new-credential': { purpose: 'new-credential', place: 'nextStep' },
} as const satisfies Record<
  PushbackCarried,
  { purpose: TemplatePurpose; place: 'topic' | 'nextStep' | null }
>;

/** The letter that each other kind begins with. BACK-NEWS: a note is a friendly one unless something else is chosen. */
const BEGINS_WITH = {
  thanks: 'one-line-thanks',
  short: 'three-sentences',
  full: 'five-elements',
  'feedback-ask': 'feedback-ask',
  'recruiter-ask': 'recruiter-ask',
  note: 'company-news',
} as const satisfies Record<Exclude<ReplyKind, 'pushback'>, TemplatePurpose>;

/** PUSH-1: what a letter on this ground is for. */
export const purposeOfGround = (ground: PushbackCarried): TemplatePurpose =>
  LETTERS_BY_GROUND[ground].purpose;

/** ELEMENTS, REPLY-1 to REPLY-3, PUSH-1: the built-in words for a kind of reply, in the order of its parts. */
export function templateFor(kind: ReplyKind, facts: TemplateFacts): FilledTemplate {
  const { ground = 'misunderstanding', evidence, spelling = 'en-GB', ...known } = facts;
  const purpose = kind === 'pushback' ? LETTERS_BY_GROUND[ground].purpose : BEGINS_WITH[kind];
  const { blocks } = builtInTemplate({ purpose, tone: 'neutral', spelling });
  const content = {
    subject: '[role] at [company]',
    // Nobody says here who reads it.
    blocks: blocks.map((block) => (block.element === 'greeting' ? { ...block, text: 'Hello,' } : block)),
  };
  const carried = kind === 'pushback' ? carriedBy({ ground, evidence }) : {};
  const { subject, body } = fillTemplate(content, { ...known, ...carried });
  return { subject, body };
}

/** PUSH-1: the evidence as the built-in words of its ground have a place for it, inside a sentence of theirs. */
export function carriedBy({
  ground,
  evidence,
}: {
  ground: PushbackCarried | null;
  evidence?: string | null;
}): Partial<Record<'topic' | 'nextStep', string>> {
  const place = ground && LETTERS_BY_GROUND[ground].place;
  return place && evidence ? { [place]: evidence.trim().replace(/[.\s]+$/, '') } : {};
}

import type { PushbackCarried } from '@/lib/rules/pushback';
import type { ReplyKind } from '@/lib/rules/reply-shape';
import { builtInTemplate } from '@/lib/rules/templates/built-in';
import { fillTemplate, type TemplateBlock } from '@/lib/rules/templates/content';
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
  /** Whoever reads it, as a letter greets them; nobody is named where it is left out. */
  interviewer?: string | null;
  /** ASK-1: they offer feedback by themselves, so the letter takes them up on it. */
  offersFeedback?: boolean;
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

/** How a letter begins, by the name that stands after it. */
export const greeting = (name: string | null | undefined): string => (name ? `Hello ${name},` : 'Hello,');

/** CHANNEL: by email, whichever way they offered it; neither a question of one's own nor a call has to be asked for. */
const TAKEN_UP =
  'I would be glad to take you up on your offer of feedback. A few lines by email would be perfect, whenever it suits you.';

/** The parts of a letter, with the one that asks for feedback in the words of somebody who was offered it. */
function takenUp(blocks: readonly TemplateBlock[]): TemplateBlock[] {
  const asks = blocks.findIndex(({ element }) => element === 'feedback-ask');
  return blocks.flatMap((block, place) => {
    if (block.element !== 'feedback-ask') return [block];
    return place === asks ? [{ ...block, text: TAKEN_UP }] : [];
  });
}

/** ELEMENTS, REPLY-1 to REPLY-3, PUSH-1: the built-in words for a kind of reply, in the order of its parts. */
export function templateFor(kind: ReplyKind, facts: TemplateFacts): FilledTemplate {
  const {
    ground = 'misunderstanding',
    evidence,
    spelling = 'en-GB',
    offersFeedback = false,
    ...known
  } = facts;
  const purpose = kind === 'pushback' ? LETTERS_BY_GROUND[ground].purpose : BEGINS_WITH[kind];
  const { blocks } = builtInTemplate({ purpose, tone: 'neutral', spelling });
  const content = {
    subject: '[role] at [company]',
    blocks: (offersFeedback ? takenUp(blocks) : blocks).map((block) =>
      block.element === 'greeting' ? { ...block, text: greeting(known.interviewer) } : block,
    ),
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

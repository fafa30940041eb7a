import { ELEMENT_PURPOSES, ELEMENTS } from '../reply-shape';
import { type Spelling, spelled } from './spelling';
import { fillText, type TemplateFacts, type TemplateVariable, variablesIn } from './variables';

/** ELEMENTS: what a block of a template can be: one of the five parts, or what stands around them. */
export const BLOCK_ELEMENTS = ['greeting', ...ELEMENTS, 'free', 'closing'] as const;
export type BlockElement = (typeof BLOCK_ELEMENTS)[number];

/** What each block is called, and what it is for. */
export const BLOCK_PURPOSES: Record<BlockElement, { label: string; purpose: string }> = {
  greeting: { label: 'Greeting', purpose: 'To one person, by name if you know it.' },
  ...ELEMENT_PURPOSES,
  free: { label: 'Your own words', purpose: 'Anything else. Keep it short.' },
  closing: { label: 'Closing', purpose: 'A sign-off, and your name.' },
};

/** One piece of a letter. `joined`: it goes on in the paragraph of the block before. */
export type TemplateBlock = { element: BlockElement; text: string; joined: boolean };

export type TemplateContent = { subject: string; blocks: readonly TemplateBlock[] };

export type Filled = { subject: string; body: string; missing: TemplateVariable[] };

/** How much there is room for: characters of a name, a subject and a block; blocks, versions and templates. */
export const TEMPLATE_LIMITS = {
  name: 80,
  subject: 200,
  block: 4_000,
  blocks: 20,
  versions: 50,
  templates: 100,
  givenByACoach: 30,
} as const;

/**
 * The letter that a template makes of what is known. `missing` names the places that nothing was known for; they stay
 * in the text in square brackets, to be seen.
 */
export function fillTemplate(content: TemplateContent, facts: TemplateFacts): Filled {
  const subject = fillText(content.subject, facts).trim();
  const body = fillText(textOf(content.blocks), facts);
  return { subject, body, missing: variablesIn(`${subject}\n${body}`) };
}

/** A person’s own words in a spelling; how they sign off stays theirs. */
export function respelled({ subject, blocks }: TemplateContent, spelling: Spelling): TemplateContent {
  return {
    subject: spelled(subject, spelling),
    blocks: blocks.map((block) => ({ ...block, text: spelled(block.text, spelling) })),
  };
}

/** The blocks as one text: a paragraph each, but for those that go on in the one before. Empty ones are left out. */
export function textOf(blocks: readonly TemplateBlock[]): string {
  return blocks.reduce((text, { text: own, joined }) => {
    const words = own.trim();
    if (words === '') return text;
    return text === '' ? words : `${text}${joined ? ' ' : '\n\n'}${words}`;
  }, '');
}

/** Words as a reader counts them. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

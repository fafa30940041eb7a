import type { BlockElement, TemplateBlock, TemplateContent } from '../content';
import type { TemplateTone } from '../tones';

/** A part of a built-in letter. */
type Part = readonly [element: BlockElement, text: string];

/** One built-in letter in its three tones, written in British spelling. */
export type Letters = Record<TemplateTone, TemplateContent>;

const GREETINGS: Record<TemplateTone, string> = {
  formal: 'Dear [interviewer],',
  neutral: 'Hello [interviewer],',
  warm: 'Hi [interviewer],',
};

const CLOSINGS: Record<TemplateTone, string> = {
  formal: 'Yours sincerely\n[name]',
  neutral: 'Kind regards\n[name]',
  warm: 'With best wishes\n[name]',
};

/**
 * A letter between the greeting and the closing of each tone. REPLY-2: the parts of a short one are the sentences of
 * one paragraph; elsewhere each part is a paragraph.
 */
export function letters(
  subject: string,
  parts: Record<TemplateTone, readonly Part[]>,
  { oneParagraph = false } = {},
): Letters {
  const inTone = (tone: TemplateTone): TemplateContent => ({
    subject,
    blocks: [
      block('greeting', GREETINGS[tone]),
      ...parts[tone].map(([element, text], index) => block(element, text, oneParagraph && index > 0)),
      block('closing', CLOSINGS[tone]),
    ],
  });
  return { formal: inTone('formal'), neutral: inTone('neutral'), warm: inTone('warm') };
}

const block = (element: BlockElement, text: string, joined = false): TemplateBlock => ({
  element,
  text,
  joined,
});

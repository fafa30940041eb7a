import type { TemplateContent } from '../content';
import type { TemplatePurpose } from '../purposes';
import { type Spelling, spelledWhole } from '../spelling';
import type { TemplateTone } from '../tones';
import { feedbackAsk, recruiterAsk } from './asks';
import type { Letters } from './letter';
import { adjacentRole, afterAYear, coffeeChat, companyNews, strongerPosition } from './notes';
import { clarification, newCredential, reopening } from './pushbacks';
import { fiveElements, oneLineThanks, threeSentences } from './replies';

const BUILT_IN: Record<TemplatePurpose, Letters> = {
  'one-line-thanks': oneLineThanks,
  'three-sentences': threeSentences,
  'five-elements': fiveElements,
  'feedback-ask': feedbackAsk,
  'recruiter-ask': recruiterAsk,
  clarification,
  reopening,
  'new-credential': newCredential,
  'adjacent-role': adjacentRole,
  'after-a-year': afterAYear,
  'company-news': companyNews,
  'stronger-position': strongerPosition,
  'coffee-chat': coffeeChat,
};

export type BuiltIn = { purpose: TemplatePurpose; tone: TemplateTone; spelling: Spelling };

/** The built-in words for a purpose, in a tone and a spelling. */
export function builtInTemplate({ purpose, tone, spelling }: BuiltIn): TemplateContent {
  const { subject, blocks } = BUILT_IN[purpose][tone];
  return {
    subject: spelledWhole(subject, spelling),
    blocks: blocks.map((block) => ({ ...block, text: spelledWhole(block.text, spelling) })),
  };
}

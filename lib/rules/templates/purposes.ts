import { LENGTH_LIKE_TIER, type ReplyKind, wordRange } from '../reply-shape';
import { type TemplateVariable, VARIABLE_PURPOSES } from './variables';

/** What a template is for. */
export const TEMPLATE_PURPOSES = [
  'one-line-thanks',
  'three-sentences',
  'five-elements',
  'feedback-ask',
  'recruiter-ask',
  'clarification',
  'reopening',
  'new-credential',
  'adjacent-role',
  'after-a-year',
  'company-news',
  'stronger-position',
  'coffee-chat',
] as const;
export type TemplatePurpose = (typeof TEMPLATE_PURPOSES)[number];

type Purpose = { label: string; purpose: string; kind: ReplyKind };

/** What each is called, when it is of use, and the kind of letter that it becomes. */
export const PURPOSE_FACTS: Record<TemplatePurpose, Purpose> = {
  'one-line-thanks': {
    label: 'One line of thanks',
    purpose: 'For an early rejection, especially from a recruiter who contacted you first.',
    kind: 'thanks',
  },
  'three-sentences': {
    label: 'Three sentences',
    purpose: 'For a rejection after a first interview: thanks, interest, an open door.',
    kind: 'short',
  },
  'five-elements': {
    label: 'The full reply',
    purpose: 'For a late round: all five parts, with one thing you talked about.',
    kind: 'full',
  },
  'feedback-ask': {
    label: 'Feedback request',
    purpose: 'Asks once for one thing to work on. No answer is fine too.',
    kind: 'feedback-ask',
  },
  'recruiter-ask': {
    label: 'Feedback request to the recruiter',
    purpose: 'For when the hiring manager declined to give feedback. Ask once.',
    kind: 'recruiter-ask',
  },
  clarification: {
    label: 'Correcting a fact',
    purpose: 'For a clear factual misunderstanding. It corrects the fact and leaves the decision to them.',
    kind: 'pushback',
  },
  reopening: {
    label: 'In case it reopens',
    purpose: 'Four to six weeks after a final round, in case they’re still looking.',
    kind: 'pushback',
  },
  'new-credential': {
    label: 'Something new to show',
    purpose: 'Six to twelve months later, when you’ve closed the gap they named.',
    kind: 'pushback',
  },
  'adjacent-role': {
    label: 'Another role there',
    purpose: 'From a month later: a different role at the same company, with a line about the first time.',
    kind: 'note',
  },
  'after-a-year': {
    label: 'Back after a year',
    purpose: 'The same role again, a year later, as a fresh candidate.',
    kind: 'note',
  },
  'company-news': {
    label: 'Their news',
    purpose: 'A launch, a new lead, good news: a few words, asking for nothing.',
    kind: 'note',
  },
  'stronger-position': {
    label: 'Your news',
    purpose: 'You’ve made a big step forward. It tells them, and asks for nothing.',
    kind: 'note',
  },
  'coffee-chat': {
    label: 'Coffee invitation',
    purpose: 'A light invitation to someone who liked your work. Easy to leave unanswered.',
    kind: 'note',
  },
};

/** The purposes whose letters are of a kind, in the order they are offered. */
export function purposesOf(kind: ReplyKind): TemplatePurpose[] {
  return TEMPLATE_PURPOSES.filter((purpose) => PURPOSE_FACTS[purpose].kind === kind);
}

/** A comfortable length of a kind in words; advice, never a limit. */
export function lengthOf(kind: ReplyKind): { from: number; to: number } {
  return wordRange(LENGTH_LIKE_TIER[kind]);
}

/** What stands in the places of a built-in, where it is something of its own. */
const PLACES: Partial<Record<TemplatePurpose, Partial<Record<TemplateVariable, string>>>> = {
  'recruiter-ask': { interviewer: 'The recruiter' },
  clarification: { topic: 'The fact, such as “my notice period is one month, not three”' },
  'new-credential': {
    topic: 'The gap they named, such as “experience with budgets”',
    'next step': 'What closes it, such as “I have led a team of four since March”',
  },
  'adjacent-role': {
    topic: 'The role that is open now, such as “Data Analyst”',
    role: 'The role you applied for the first time',
  },
  'after-a-year': { topic: 'What has changed since, such as “three large projects”' },
  'company-news': { topic: 'The news, such as “the launch in Lisbon”' },
  'stronger-position': { 'next step': 'Your news, such as “I have joined Adatum to lead its data team”' },
  'coffee-chat': { topic: 'What you would like to hear about' },
};

/** What stands in a place of a template for this purpose. */
export function placePurpose(variable: TemplateVariable, purpose: TemplatePurpose): string {
  return PLACES[purpose]?.[variable] ?? VARIABLE_PURPOSES[variable];
}

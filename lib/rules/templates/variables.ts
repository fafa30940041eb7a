/** The places of a template that words are put into, in the order that a letter needs them. */
export const TEMPLATE_VARIABLES = ['company', 'role', 'interviewer', 'topic', 'next step', 'name'] as const;
export type TemplateVariable = (typeof TEMPLATE_VARIABLES)[number];

/** What stands in each place. */
export const VARIABLE_PURPOSES: Record<TemplateVariable, string> = {
  company: 'The company',
  role: 'The role you applied for',
  interviewer: 'Who you’re writing to',
  topic: 'One thing you talked about, or that the letter is about',
  'next step': 'What you’ll do next, or have done since',
  name: 'Your own name',
};

/** What the places are filled with; left out, null or blank counts as missing. */
export type TemplateFacts = Partial<
  Record<'company' | 'role' | 'interviewer' | 'topic' | 'nextStep' | 'name', string | null>
>;

const FACT_OF: Record<TemplateVariable, keyof TemplateFacts> = {
  company: 'company',
  role: 'role',
  interviewer: 'interviewer',
  topic: 'topic',
  'next step': 'nextStep',
  name: 'name',
};

/** A place: a letter first, on one line, no longer than a person would write. */
const PLACE = /\[(\p{L}[^[\]\n]{0,40})\]/gu;

const isVariable = (name: string): name is TemplateVariable =>
  TEMPLATE_VARIABLES.some((variable) => variable === name);

/** "[Next  Step]" is [next step]. */
const foldedName = (name: string) => name.trim().toLowerCase().replace(/\s+/gu, ' ');

/** The known places in a text, each once, in the order of the text. */
export function variablesIn(text: string): TemplateVariable[] {
  return placesIn(text).filter(isVariable);
}

/** Places that nothing is known to be put into, such as "[boss]", each once and as it was written. */
export function unknownVariablesIn(text: string): string[] {
  const names = [...text.matchAll(PLACE)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => !isVariable(foldedName(name))))];
}

const placesIn = (text: string) => [
  ...new Set([...text.matchAll(PLACE)].map(([, name = '']) => foldedName(name))),
];

/** The text with its places filled. What is missing stays as it is, to be seen. */
export function fillText(text: string, facts: TemplateFacts): string {
  return text.replace(PLACE, (place, name: string) => {
    const folded = foldedName(name);
    return isVariable(folded) ? factFor(folded, facts) || place : place;
  });
}

const factFor = (variable: TemplateVariable, facts: TemplateFacts) => facts[FACT_OF[variable]]?.trim() ?? '';

import { elementsOf, type ReplyElement, type ReplyKind } from '@/lib/rules/reply-shape';

/** What a template is filled with. What is missing stays in the text in square brackets, to be seen. */
export type TemplateFacts = {
  company: string;
  role: string;
  topic?: string | null;
  name: string | null;
  evidence?: string | null;
};

export type FilledTemplate = { subject: string; body: string };

type Fill = { company: string; role: string; topic: string; name: string; evidence: string };

/** ELEMENTS: a sentence or two for each part, by kind where the length asks for it. */
type Part = ReplyElement | 'evidence';

const SENTENCES: Record<ReplyKind, Partial<Record<Part, (fill: Fill) => string>>> = {
  thanks: {
    thanks: ({ role }) =>
      `Thank you for the news about the ${role} role, and for getting in touch with me about it.`,
  },
  short: {
    thanks: ({ role }) =>
      `Thank you for your message and for the time you took to talk about the ${role} role.`,
    interest: ({ company }) =>
      `I enjoyed hearing how ${company} goes about things, and I will go on following what you build.`,
    openness: () =>
      'If another role comes up that I could be right for, a line from you would be very welcome.',
  },
  full: {
    thanks: ({ role }) =>
      `Thank you for writing to me about the ${role} role, and for telling me where things stand.`,
    appreciation: ({ topic }) =>
      `I could tell how much care went into the conversations. The one about ${topic} was my favourite, and I have gone back to it in my mind since.`,
    interest: ({ company }) =>
      `Meeting the team only made me like ${company} more, above all the way you work together.`,
    'feedback-ask': () =>
      'If one thing comes to mind that I could work on before a next interview, I would be grateful to hear it. If nothing does, that is fine as well.',
    openness: () =>
      'And should a role open one day for which you can picture me, I would be happy to talk again.',
  },
  'feedback-ask': {
    thanks: ({ role }) => `Thank you again for your message about the ${role} role.`,
    'feedback-ask': () =>
      'May I ask you something, only if it is easy to answer: what is one thing I could work on before my next interview? A line is plenty, and no answer is fine too.',
  },
  'recruiter-ask': {
    thanks: ({ role }) =>
      `Thank you for looking after me during the ${role} process, and for your message at the end of it.`,
    'feedback-ask': () =>
      'From where you sat: is there one thing that I could work on before my next interview? A line is plenty, it stays with me, and no answer is fine too.',
  },
  pushback: {
    thanks: ({ role }) => `Thank you for your message about the ${role} role. I understand the decision.`,
    evidence: ({ evidence }) =>
      `There is one fact that I would like you to have: ${evidence}\n\nIf it makes a difference, I would be happy to hear from you. If it does not, I wish you and the team well with your choice.`,
  },
  note: {
    appreciation: ({ role, topic }) =>
      `I read about ${topic} and thought of you. I enjoyed our conversations about the ${role} role, and go back to them now and then.`,
    interest: ({ company }) =>
      `It is good to see what becomes of it, and I go on following what you build at ${company}. No need to answer.`,
  },
};

/** PUSH-1: what carries a letter that is no reply comes after its parts. */
const CARRIES: Partial<Record<ReplyKind, Part>> = { pushback: 'evidence' };

/** REPLY-2: the parts of these are sentences of one paragraph; elsewhere each part is a paragraph. */
const ONE_PARAGRAPH: readonly ReplyKind[] = ['thanks', 'short'];

/** ELEMENTS, REPLY-1 to REPLY-3: the built-in words for a kind of reply, in the order of its parts. */
export function templateFor(kind: ReplyKind, facts: TemplateFacts): FilledTemplate {
  const fill: Fill = {
    company: facts.company,
    role: facts.role,
    topic: facts.topic?.trim() || '[topic]',
    name: facts.name?.trim() || '[name]',
    evidence: facts.evidence?.trim() || '[topic]',
  };
  const carries = CARRIES[kind];
  const parts = [...elementsOf(kind), ...(carries ? [carries] : [])].map(
    (element) => SENTENCES[kind][element]?.(fill) ?? '',
  );
  const text = parts.join(ONE_PARAGRAPH.includes(kind) ? ' ' : '\n\n');
  return {
    subject: `${fill.role} at ${fill.company}`,
    body: `Hello,\n\n${text}\n\nKind regards\n${fill.name}`,
  };
}

/** The places of a template that still want words: "topic", "name". */
export function unfilledIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\[(topic|name|company|role)\]/g)].map(([, name]) => name ?? ''))];
}

/** Words as a reader counts them. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

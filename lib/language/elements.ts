import { ELEMENTS, type ReplyElement } from '@/lib/rules/reply-shape';
import { ELEMENT_PATTERNS } from './elements/patterns';
import { type Matcher, matcherFor, matchesIn } from './patterns';
import { type Sentence, sentencesOf } from './sentences';

/** ELEMENTS: one part of a reply: whether it is there, and its place among those that are, counted from 1. */
export type ElementFound = { element: ReplyElement; present: boolean; order: number | null };

const matchers = Object.entries(ELEMENT_PATTERNS).map(([element, pattern]): [string, Matcher] => [
  element,
  matcherFor([pattern]),
]);
const MATCHERS = Object.fromEntries(matchers) as Record<ReplyElement, Matcher>;

/** ELEMENTS: which of the five parts a text has, by where the first sign of each stands, and in what order. */
export function elementsIn(text: string): ElementFound[] {
  const sentences = sentencesOf(text);
  const places = ELEMENTS.map((element) => {
    const signs = sentences.flatMap((sentence) =>
      matchesIn(sentence, MATCHERS[element]).map(({ from }) => sentence.words[from]?.start ?? 0),
    );
    return { element, at: signs[0] };
  });
  const inOrder = places
    .flatMap(({ element, at }) => (at === undefined ? [] : [{ element, at }]))
    .toSorted((a, b) => a.at - b.at);
  return places.map(({ element, at }) => ({
    element,
    present: at !== undefined,
    order: at === undefined ? null : inOrder.findIndex((place) => place.element === element) + 1,
  }));
}

/** Whether a sentence carries one of the five parts. */
export const carriesPart = (sentence: Sentence): boolean =>
  ELEMENTS.some((element) => matchesIn(sentence, MATCHERS[element]).length > 0);

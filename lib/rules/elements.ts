import { ELEMENTS, type ReplyElement } from './reply-shape';

/** ELEMENTS: one part of a reply: whether it is there, and its place among those that are, counted from 1. */
export type ElementFound = { element: ReplyElement; present: boolean; order: number | null };

/** What each part sounds like, in English; readable by whoever wonders why one was not found. */
const SIGNS: Record<ReplyElement, readonly RegExp[]> = {
  thanks: [
    /\b(?:thank you|thanks|many thanks|i am grateful|i'm grateful|i appreciate)\b[^.?!]{0,80}\b(?:letting me know|telling me|let me know|your (?:message|note|mail|e-?mail|reply|letter|answer|news|update|word)|the (?:news|message|update|note|answer)|writing|getting (?:back|in touch)|informing me|taking the time to (?:write|tell|let))\b/i,
  ],
  appreciation: [
    /\b(?:enjoyed|liked|loved|appreciated?|valued?|learned|learnt|favourite|favorite|pleasure|highlight|care went into|stayed with me|made me think|impressed|time (?:you|everybody|everyone|the team|and effort))\b/i,
  ],
  interest: [
    /\b(?:follow(?:ing)? (?:what|your|the|how)|interested in (?:\w+ ){0,3}(?:team|company|work|product)|like (?:\w+ )?(?:more|the way|how|what you)|admire|draws me|drawn to|excited (?:about|by)|impressed by (?:how|what|the (?:way|team|company|product))|way (?:you|the team) work|believe in what|what you (?:build|are building|do))\b/i,
  ],
  'feedback-ask': [
    /\b(?:could|can|should|would|might|do) (?:i|you)\b[^.!?]{0,60}\b(?:better|improve|improvement|work on|strengthen|differently|advice|advise|feedback|hint|tip|suggest)\b[^.!?]{0,60}\?/i,
    /\b(?:one thing|anything|something|any)\b[^.!?]{0,70}\b(?:better|improve|work on|strengthen|differently|feedback|learn|hint|advice)\b/i,
    /\b(?:feedback|hint|advice|pointer|suggestion)\b[^.!?]{0,50}\b(?:welcome|help|glad|grateful|appreciate|happy|thankful)\b/i,
    /\b(?:welcome|glad|grateful|appreciate|happy|thankful)\b[^.!?]{0,50}\b(?:feedback|a hint|advice|pointers?)\b/i,
  ],
  openness: [
    /\b(?:another|other|different|future|later|new|suitable|similar|right) (?:\w+ )?(?:roles?|openings?|positions?|opportunit\w+|jobs?)\b/i,
    /\b(?:role|position|something|opening)\b[^.!?]{0,40}\b(?:comes? up|opens?|opened|arises?|turns up|fits)\b/i,
    /\b(?:keep|bear|have) me in mind\b|\bstay in touch\b|\bthink of me\b|\bpaths (?:may |might |will )?cross\b|\btalk again\b|\bhear from you\b/i,
  ],
};

const SENTENCE = /[^.?!\n]+[.?!]*/g;

/** ELEMENTS: which of the five parts a text has, by their first sentence, and in what order they come. */
export function elementsIn(text: string): ElementFound[] {
  const sentences = (text.match(SENTENCE) ?? []).map((sentence) => sentence.replace(/[\u2018\u2019]/g, "'"));
  const places = ELEMENTS.map((element) => ({ element, at: placeOf(element, sentences) }));
  const inOrder = places.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at);
  return places.map(({ element, at }) => ({
    element,
    present: at >= 0,
    order: at < 0 ? null : inOrder.findIndex((place) => place.element === element) + 1,
  }));
}

/** A thank-you for the news is not yet appreciation of the talks: a sentence that was the one is not the other. */
function placeOf(element: ReplyElement, sentences: readonly string[]): number {
  return sentences.findIndex(
    (sentence) =>
      SIGNS[element].some((sign) => sign.test(sentence)) &&
      (element !== 'appreciation' || !SIGNS.thanks.some((sign) => sign.test(sentence))),
  );
}

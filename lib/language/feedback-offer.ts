import { matcherFor, matchesIn, type TextPattern } from './patterns';
import { type Sentence, sentencesOf } from './sentences';
import type { Span } from './tones';

/** Where a mail offers feedback to whoever asks for it, and whether in a conversation (CHANNEL). UTF-16 offsets. */
export type FeedbackOffer = Span & { byCall: boolean };

const cues = (like: string) => matcherFor([{ sign: 'offer', weight: 1, like } satisfies TextPattern]);

const OFFERS = cues(`
  happy|glad|pleased|delighted|willing|available|open to
  if you would|want|like|wish|are_interested|need|have_questions
  should you wish|want|like|need|be_interested
  would you like|want
  feel free
  let me|us know
  do not hesitate
  you are welcome
  welcome to
  i|we can|could|may|will|would_like_to|would_love_to offer|provide|share|give|arrange|set|walk|talk|take|send
  i|we offer
  just ask|reply|call|write
`);
const FEEDBACK = cues(`
  feedback|pointers|debrief
  walk|talk|take you .. through
  more detail|details|insight about|on|into your|how|our_decision
`);
const CALL = cues(`
  {call}
  {by-voice}
  talk you .. through
  speak|talk about|with|to you|it
`);
/** Theirs to get, refused, given already, or about somebody else’s. */
const NO = cues(`
  not|never .. able|offer|provide|give|share|send|possible
  unable|impossible ... feedback|offer|provide|give|share|detail
  no|without .. feedback
  your|any feedback .. for_us|about_our|on_our|about_us|helps_us|about_the_process|on_the_process|on_your_experience|about_your_experience
  survey|questionnaire
  thank_you|thanks for .. call|feedback|conversation|talk
  gave|shared|sent|provided .. feedback
`);

/** CHANNEL, ASK-1: the first offer of feedback in what they wrote; null where there is none, or it is refused. */
export function feedbackOffer(text: string): FeedbackOffer | null {
  const sentence = sentencesOf(text).find(offersFeedback);
  const [first, last] = [sentence?.words[0], sentence?.words.at(-1)];
  if (!sentence || !first || !last) return null;
  return { start: first.start, end: last.end, byCall: matchesIn(sentence, CALL).length > 0 };
}

/** Whether a sentence offers feedback: it says nothing yet about the person. */
export const offersFeedback = (sentence: Sentence): boolean =>
  [OFFERS, FEEDBACK].every((matcher) => matchesIn(sentence, matcher).length > 0) &&
  matchesIn(sentence, NO).length === 0;

// What others may ask of feedback: all of `data` is made for it; a name is added here with its first use.
export {
  FEEDBACK_WORDS,
  feedbackAbout,
  feedbackFacts,
  listFeedback,
  saidBetween,
  wordsAbout,
  wordsIn,
  wordsOf,
} from './data';
export { addWords, writeLine } from './mutations';
export { heardIn } from './reading';
export { said } from './said';
export { type FeedbackView, feedbackFilter } from './schema';

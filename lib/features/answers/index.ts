export { ANSWERS_GONE, answersCookie } from './cookie';
export { keepAnswers } from './mutations';
export { answersSchema, subjectShape, type WholeAnswers } from './schema';

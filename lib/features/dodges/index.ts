export { dodgeOfToday } from './data';
export { type DodgeToAsk, dodgeToAskView } from './schema';

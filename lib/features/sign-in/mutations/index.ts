export { answersOf } from './carried';
export { demoPerson } from './demo';
export { forgetExpired } from './housekeeping';
export { signInKeeping } from './keep';
export { findPerson, makePerson } from './person';
export { requestSignIn } from './request';
export { endSession, signIn, startSession } from './session';
export { noteWrongCode, takeCode, takeLink } from './take';

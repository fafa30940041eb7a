export { recentEvents, signedInBefore } from './data';
export { tell, tellOfSignIn } from './mutations';
export type { SecurityEventView } from './types';

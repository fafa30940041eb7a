export { viewsAtHand } from './data';
export type { SavedView } from './types';

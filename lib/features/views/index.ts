export { viewsAtHand } from './data';
export { retagViews } from './mutations';
export type { SavedView } from './types';

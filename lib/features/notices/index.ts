export { noticesOf, unseen } from './data';
export { dismissAbout, dismissKind, tell } from './mutations';
export type { NoticeView } from './types';

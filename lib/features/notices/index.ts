export { NOTICES_AT_ONCE, noticesOf } from './data';
export { dismissAbout, dismissKind, notify } from './mutations';
export type { NoticeView } from './types';

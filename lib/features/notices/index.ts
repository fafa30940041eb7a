export { NOTICES_AT_ONCE, noticesOf } from './data';
export { dismissAbout, dismissKind, notify } from './mutations';
export { NOTICE_KINDS, type NoticeView } from './types';

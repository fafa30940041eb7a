export { notification } from './mail';
export { notifyByMail } from './mutations';
export { footerOf, subjectOf, unsubscribeHeaders } from './unsubscribe';

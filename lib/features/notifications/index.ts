export { notification } from './mail';
export { notifyByMail } from './mutations';
export { noteFooter, subjectOf, unsubscribeHeaders } from './unsubscribe';

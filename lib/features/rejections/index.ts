export { getRejection, getVent, REJECTION_FOR_PAGE, rejectionVerdict, rejectionViewOf } from './data';
export { rejectionEmailIn, rejectionEmailOf } from './email/data';
export { answerSubject, threadHeaders } from './email/thread';
export type { RejectionEmail } from './email/types';
export { correctRejection, logRejection } from './mutations';
export { type LockedRejection, lockRejection } from './mutations/lock';
export { receivedAtOf, saidAt } from './received';
export { REJECTION_QUESTIONS, sayWhen } from './schema';
export type { RejectionVerdict, RejectionView } from './types';

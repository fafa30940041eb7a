export { getRejection, getVent, REJECTION_FOR_PAGE, rejectionVerdict, rejectionViewOf } from './data';
export { theirMailIn, theirMailOf } from './email/data';
export { answerSubject, threadHeaders } from './email/thread';
export type { TheirMail } from './email/types';
export { type LockedRejection, lockRejection } from './mutations/lock';
export { receivedAtOf } from './received';
export type { RejectionVerdict, RejectionView } from './types';

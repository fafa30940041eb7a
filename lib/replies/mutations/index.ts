export { sentByHand } from './by-hand';
export { replyArrived, writeReplyAgain } from './doubt';
export { saveDraft } from './save';
export { cancelSchedule, deleteDraft, scheduleReply, sendReply } from './schedule';
export { noteSurfaced } from './surface';

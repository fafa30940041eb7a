export { askWasDeclined, askWasNotDeclined, noteAnswer } from './asking';
export { sentByHand } from './by-hand';
export { dismissReply, undismissReply } from './dismiss';
export { replyArrived, writeReplyAgain } from './doubt';
export { raiseDecision } from './raise';
export { keepDraft, saveDraft } from './save';
export { cancelSchedule, deleteDraft, scheduleReply, sendReply } from './schedule';
export { noteSurfaced } from './surface';

export { askWasDeclined, askWasNotDeclined, noteAnswer } from './asking';
export { replyArrived, writeReplyAgain } from './delivery-unknown';
export { dismissReply, undismissReply } from './dismiss';
export { markAsSent } from './mark-as-sent';
export { writePushback } from './pushback';
export { keepDraft, saveDraft } from './save';
export { cancelEverySchedule, cancelSchedule, deleteDraft, scheduleReply, sendReply } from './schedule';
export { noteSurfaced } from './surface';

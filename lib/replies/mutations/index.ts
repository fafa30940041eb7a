export { saveDraft } from './save';
export { cancelSchedule, deleteDraft, scheduleReply, sendReply } from './schedule';

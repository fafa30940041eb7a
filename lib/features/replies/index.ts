export { getReply, repliesOf, repliesToWrite } from './data';
export { askRecord, correspondence } from './history';
export {
  askWasDeclined,
  askWasNotDeclined,
  cancelSchedule,
  deleteDraft,
  noteAnswer,
  replyArrived,
  saveDraft,
  scheduleReply,
  sendReply,
  sentByHand,
  writeReplyAgain,
} from './mutations';
export type { ReplyToWrite } from './types';

export { countRepliesToWrite, getReply, repliesOf, repliesToWrite, THE_REPLY } from './data';
export { askRecord, correspondence } from './history';
export {
  askWasDeclined,
  askWasNotDeclined,
  cancelSchedule,
  deleteDraft,
  noteAnswer,
  noteSurfaced,
  replyArrived,
  saveDraft,
  scheduleReply,
  sendReply,
  sentByHand,
  writeReplyAgain,
} from './mutations';
export type { ReplyToWrite } from './types';

export { correctRejection, markEmotional } from './correct';
export { dismissReply, undismissReply } from './dismiss';
export { logRejection } from './log';
export { deleteRejection } from './remove';
export { burnVent, saveVent } from './vent';

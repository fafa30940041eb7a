export { addApplication } from './add';
export { changeApplication } from './change';
export { deleteApplication } from './remove';
export { endApplication, moveApplication, recordRejectedStage, reopen, undoMove } from './stages';

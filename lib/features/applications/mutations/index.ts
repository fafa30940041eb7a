export { searchAgain } from './accept';
export { addApplication } from './add';
export { applyFor, moveOn } from './apply';
export { changeTogether } from './bulk';
export { changeApplication } from './change';
export { applicationRejected } from './rejected';
export { deleteApplication } from './remove';
export { snooze } from './snooze';
export { endApplication, moveApplication, recordRejectedStage, reopen, undoMove } from './stages';

export { addApplication } from './add';
export { applyFor, moveOn } from './apply';
export { changeApplication } from './change';
export { giveLonger } from './longer';
export { deleteApplication } from './remove';
export { endApplication, moveApplication, recordRejectedStage, reopen, undoMove } from './stages';

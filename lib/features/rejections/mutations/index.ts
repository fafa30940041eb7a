export { correctRejection, markEmotional } from './correct';
export { logRejection } from './log';
export { deleteRejection } from './remove';
export { burnVent, saveVent } from './vent';

export { rejectionVerdict } from './data';
export { presentFor } from './measure';
export { isGiven, postingGiven, postingRead } from './posting';

export { rejectionVerdict } from './data';
export { presentFor } from './measure';

export { pushbackVerdict, rejectionVerdict, returnVerdict } from './data';
export { presentFor } from './measure';

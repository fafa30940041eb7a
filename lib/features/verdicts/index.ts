export { presentFor } from './measure';

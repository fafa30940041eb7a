export { checkInOf } from './data';
export type { CheckInView } from './schema';

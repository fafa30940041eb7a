export { tooBig } from './mutations/store';
export { ImportRefused } from './refused';
export { GivenFile } from './schema';

export { factorsOf } from './data';
export {
  type EndedPrograms,
  endPrograms,
  passkeyToSignIn,
  personOfPasskey,
  waysToConfirm,
} from './mutations';
export { passkeyAnswerSchema } from './schema';
export type { FactorsView, WaysToConfirm } from './types';

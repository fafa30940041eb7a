export { bytesForFiles, limitsOf } from './data';
export { limitAccount, resumeAccount, suspendAccount } from './mutations';
export { accountReport } from './report';
export { type Limits, SUSPENDED } from './types';

export { holdFloor } from './data';
export { companyKey } from './key';
export { companyNamed, keepWait, respellCompany } from './mutations';
export { companyName } from './schema';

export { holdFloor } from './data';
export { companyNamed, keepWait, respellCompany } from './mutations';
export { companyName } from './schema';

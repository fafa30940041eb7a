export { holdFloor } from './data';
export { companiesNamed, companyNamed, keepWait, respellCompany } from './mutations';
export { companyName } from './schema';

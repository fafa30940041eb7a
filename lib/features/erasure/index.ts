export { closeAccount, keepAccount } from './mutations';

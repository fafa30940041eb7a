export { keepAccount } from './mutations';

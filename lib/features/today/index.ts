export { today } from './data';

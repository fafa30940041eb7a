export { endAddress } from './mutations';

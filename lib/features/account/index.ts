export { zoneNamed } from './data';

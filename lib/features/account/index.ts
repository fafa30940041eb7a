export { zoneNamed } from './data';
export { nothingSchema } from './schema';

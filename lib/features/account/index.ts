export { me, zoneNamed } from './data';
export { updateMe } from './mutations';
export { nothingSchema } from './schema';

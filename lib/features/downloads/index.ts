export { fileQuerySchema } from './schema';
export { sendApplications } from './send';

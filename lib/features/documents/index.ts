export { storedFiles } from './export';
export { receiveFile } from './receive';
export { FileRefused } from './refused';
export { fileQuerySchema } from './schema';
export { sendFile } from './send';

export { storedFiles } from './export';
export { type DocumentsOf, ofApplication } from './of-application';
export { receiveFile } from './receive';
export { FileRefused } from './refused';
export { documentView, fileQuerySchema } from './schema';
export { sendFile } from './send';

export type { FreeEntryView } from './schema';

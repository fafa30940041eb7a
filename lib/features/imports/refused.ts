import type { TableRefusal } from '@/lib/reading/tables/types';

/** What is too much of it, and not merely something else. */
const TOO_LARGE: readonly TableRefusal[] = ['too-big', 'too-many-rows', 'too-many-columns', 'bomb'];

/** A file that can't be read as a table. The message is for the person. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';
  readonly code: TableRefusal;
  /** Of an answer over HTTP. */
  readonly status: 413 | 422;

  constructor(code: TableRefusal, message: string) {
    super(message);
    this.code = code;
    this.status = TOO_LARGE.includes(code) ? 413 : 422;
  }
}

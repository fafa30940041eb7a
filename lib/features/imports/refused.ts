import { UploadRefused } from '@/lib/platform/errors';
import type { TableRefusal } from '@/lib/reading/tables/types';

/** What is too much of it, and not merely something else. */
const TOO_LARGE: readonly ImportRefusal[] = ['too-big', 'too-many-rows', 'too-many-columns', 'bomb'];

/** What a file is refused with: for what it is, or because there is no room for one more. */
type ImportRefusal = TableRefusal | 'full';

/** A file that can't be read as a table, or not be kept. */
export class ImportRefused extends UploadRefused {
  override name = 'ImportRefused';

  constructor(code: ImportRefusal, message: string) {
    super(code, message, code === 'full' ? 409 : TOO_LARGE.includes(code) ? 413 : 422);
  }
}

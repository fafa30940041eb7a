import { UploadRefused } from '@/lib/platform/errors';

const STATUS = { empty: 422, 'too-large': 413, type: 415, full: 409, unavailable: 503 } as const;

/** A file that can't be kept, or not be had now. */
export class FileRefused extends UploadRefused {
  override name = 'FileRefused';

  constructor(code: keyof typeof STATUS, message: string) {
    super(code, message, STATUS[code]);
  }
}

const STATUS = { empty: 422, 'too-large': 413, type: 415, full: 409, unavailable: 503 } as const;

/** A file that can't be kept, or not be had now. The message is for the person. */
export class FileRefused extends Error {
  override name = 'FileRefused';
  readonly code: keyof typeof STATUS;
  /** Of an answer over HTTP. */
  readonly status: number;

  constructor(code: keyof typeof STATUS, message: string) {
    super(message);
    this.code = code;
    this.status = STATUS[code];
  }
}

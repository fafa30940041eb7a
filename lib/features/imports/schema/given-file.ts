import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A file as it came in. Not a plain array, so that nothing walks through its bytes one by one. */
export class GivenFile {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly name: string | undefined;
  readonly type: string | undefined;
  constructor(bytes: Uint8Array<ArrayBuffer>, name?: string, type?: string) {
    this.#bytes = bytes;
    this.name = name;
    this.type = type;
  }
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes;
  }
  /** In what is hashed of a request it stands for its bytes. */
  toJSON(): object {
    return { name: this.name, hash: createHash('sha256').update(this.#bytes).digest('base64') };
  }
}
/** The file of a request, or its text. */
export const file = z
  .union([z.instanceof(GivenFile), z.string()], { error: 'Send a file.' })
  .transform((given) => (typeof given === 'string' ? new GivenFile(new TextEncoder().encode(given)) : given));

import { type FileStorage, StorageUnavailable } from '@/lib/storage/port';

/** The default: a piece lies in its row, and comes and goes with it. */
export const inDatabase: FileStorage = {
  keep: async (_scope, sealed) => ({ bytesSealed: sealed, object: null }),
  async read({ bytesSealed }) {
    if (!bytesSealed) throw notSet();
    return bytesSealed;
  },
  async remove() {
    throw notSet();
  },
};

/** It lies where S3_URL pointed, and that is not set any more. */
const notSet = () => new StorageUnavailable('not-set');

import { Zip, ZipDeflate } from 'fflate';

/** How large a piece of an archive is before it is kept, in bytes. */
const PIECE_BYTES = 256 * 1024;

/** A file of an archive that is being written. */
export type ArchiveFile = { write(text: string | Uint8Array): void; end(): void };

export type Archive = {
  /** Begins a file. Several can be open; the archive holds them in the order in which they began. */
  file(path: string, changedAt: Date): ArchiveFile;
  /** Hands what has gathered to `keep`, so that no more than a piece stays in memory. */
  flush(): Promise<void>;
  /** Writes the directory and hands over the rest. Answers the size of the whole, in bytes. */
  end(): Promise<number>;
};

const LEVEL = { level: 6 } as const;
const text = new TextEncoder();

/** A zip that is written as it grows. `keep` gets its pieces in their order. Throws what `keep` throws. */
export function archive(keep: (n: number, piece: Uint8Array) => Promise<void>): Archive {
  let gathered: Uint8Array[] = [];
  let waiting = 0;
  let size = 0;
  let pieces = 0;
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else {
      gathered.push(chunk);
      waiting += chunk.byteLength;
    }
  });
  const hand = async () => {
    if (failure) throw failure;
    if (waiting === 0) return;
    const piece = Buffer.concat(gathered);
    gathered = [];
    waiting = 0;
    size += piece.byteLength;
    await keep(pieces, piece);
    pieces += 1;
  };
  return {
    file(path, changedAt) {
      const entry = new ZipDeflate(path, LEVEL);
      entry.mtime = changedAt;
      zip.add(entry);
      return {
        write: (said) => entry.push(typeof said === 'string' ? text.encode(said) : said),
        end: () => entry.push(new Uint8Array(0), true),
      };
    },
    flush: async () => {
      if (waiting >= PIECE_BYTES) await hand();
    },
    async end() {
      zip.end();
      await hand();
      return size;
    },
  };
}

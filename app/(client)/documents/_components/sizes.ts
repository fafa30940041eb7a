const KB = 1024;
const MB = KB * KB;

/** "340 KB", "1.2 MB": a size in words. */
export const sizeInWords = (bytes: number): string =>
  bytes < MB
    ? `${Math.max(1, Math.round(bytes / KB))} KB`
    : `${(bytes / MB).toFixed(1).replace(/\.0$/, '')} MB`;

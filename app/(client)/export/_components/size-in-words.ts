const UNITS = ['KB', 'MB', 'GB'] as const;

/** A size in bytes as people read it: "3 KB", "1.4 MB". */
export function sizeInWords(bytes: number): string {
  let size = Math.max(bytes, 1) / 1024;
  let unit = 0;
  while (size >= 1024 && unit < UNITS.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${size < 10 && unit > 0 ? size.toFixed(1) : Math.ceil(size)} ${UNITS[unit]}`;
}

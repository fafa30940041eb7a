/** The largest file, in bytes, and the most rows and columns that are read. */
export const MOST_BYTES = 50 * 1024 * 1024;
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 500;

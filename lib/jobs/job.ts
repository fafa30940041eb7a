/**
 * Work that is done again and again, everywhere a worker runs. It finds what is due by itself and is idempotent: running it
 * twice does no more than running it once.
 */
export type Job = { name: string; everySeconds: number; run: () => Promise<unknown> };

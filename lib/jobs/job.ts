/** Work that is done again and again, everywhere a worker runs. It finds what is due by itself, and twice is as good as once. */
export type Job = { name: string; everySeconds: number; run: () => Promise<unknown> };

import type { Imported } from '.';

/** What was measured, a block a file. */
export const linesOf = (measured: readonly Imported[]): string[] =>
  measured.flatMap(({ kind, bytes, readSeconds, broughtSeconds, alone, meanwhile, ratio, opened, rss }) => [
    `${kind} of ${(bytes / 1_000_000).toFixed(1)} MB`,
    `  read ${readSeconds.toFixed(1)} s   brought in ${broughtSeconds.toFixed(1)} s`,
    `  pages alone      p50 ${alone.p50.toFixed(1)} ms   p95 ${alone.p95.toFixed(1)} ms`,
    `  pages meanwhile  p50 ${meanwhile.p50.toFixed(1)} ms   p95 ${meanwhile.p95.toFixed(1)} ms   (${opened} opened)`,
    `  times as long    p50 ${ratio.p50.toFixed(2)}      p95 ${ratio.p95.toFixed(2)}`,
    `  held at most     web ${rss.web.toFixed(0)} MB   worker ${rss.worker.toFixed(0)} MB`,
  ]);

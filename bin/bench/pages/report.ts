import type { Measured } from './index';

const HEAD = ['page', 'p50', 'p95', '× p50', '× p95', 'HTML kB', 'gzip kB', 'JS kB', 'paint', 'content'];

/** One line a page: milliseconds, ratios to the bare page, kB, and the median first paint. */
export function linesOf(measured: readonly Measured[]): string[] {
  const rows = measured.map(({ route, page, ratio, html, htmlGzipped, scripts, paint }) => [
    route,
    page.p50.toFixed(1),
    page.p95.toFixed(1),
    ratio.p50.toFixed(2),
    ratio.p95.toFixed(2),
    kilobytes(html),
    kilobytes(htmlGzipped),
    kilobytes(scripts),
    paint ? paint.firstPaint.p50.toFixed(0) : '',
    paint ? paint.firstContent.p50.toFixed(0) : '',
  ]);
  const widths = HEAD.map((_, column) => Math.max(...[HEAD, ...rows].map((row) => row[column]?.length ?? 0)));
  return [HEAD, ...rows].map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

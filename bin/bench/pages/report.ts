import type { Measured, OnProcessor } from './index';

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
  return table(HEAD, rows);
}

/** One line a page: milliseconds of processor time, its ratios to the bare page, kB. */
export function processorLinesOf(measured: readonly OnProcessor[]): string[] {
  const head = ['page', 'web', 'database', '× web', '× together', 'bare web', 'HTML kB', 'gzip kB'];
  const rows = measured.map(({ route, page, bare, ratio, html, htmlGzipped }) => [
    route,
    page.web.toFixed(1),
    page.database.toFixed(1),
    ratio.web.toFixed(2),
    ratio.together.toFixed(2),
    bare.web.toFixed(1),
    kilobytes(html),
    kilobytes(htmlGzipped),
  ]);
  return table(head, rows);
}

function table(head: string[], rows: string[][]): string[] {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

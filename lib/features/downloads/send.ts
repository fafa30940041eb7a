import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import type { ApplicationsQuery } from '@/lib/features/applications';
import { csvOf } from '@/lib/features/downloads/csv';
import { allOf, batchesOf } from '@/lib/features/downloads/data';
import { jsonOf } from '@/lib/features/downloads/json';
import type { FileFormat } from '@/lib/features/downloads/schema';
import type { Batches } from '@/lib/features/downloads/types';
import { workbookOf } from '@/lib/features/downloads/workbook';
import type { Separator } from '@/lib/platform/csv';
import { localDate } from '@/lib/rules/time';

const MEDIA: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

/** The applications of a view as a file that is saved, written as it is fetched. */
export async function sendApplications(
  scope: ClientScope,
  query: ApplicationsQuery,
  { format, separator }: { format: FileFormat; separator: (locale: string) => Separator },
): Promise<Response> {
  const { ids, today, now, locale } = await inScope(scope, async (tx) => ({
    ids: await allOf(tx, query),
    today: localDate(tx.now, tx.viewer.zone).toString(),
    now: tx.now,
    locale: tx.viewer.locale,
  }));
  const at = new Date(now.epochMilliseconds);
  const pieces = written(format, batchesOf(scope, ids), { at, separator: separator(locale) });
  return new Response(streamOf(pieces), {
    headers: {
      'content-type': MEDIA[format],
      'content-disposition': `attachment; filename="applications-${today}.${format}"`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  });
}

function written(
  format: FileFormat,
  batches: Batches,
  { at, separator }: { at: Date; separator: Separator },
): AsyncGenerator<Uint8Array> {
  switch (format) {
    case 'csv':
      return csvOf(batches, separator);
    case 'xlsx':
      return workbookOf(batches, at);
    case 'json':
      return jsonOf(batches);
    default:
      return format satisfies never;
  }
}

/** What fails in the middle breaks the answer off: it is never taken for whole. */
const streamOf = (pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => pieces.return(undefined).then(() => undefined),
    },
    { highWaterMark: 1 },
  );

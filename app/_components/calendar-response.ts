/** A calendar file to save or open; null is one that is not there. */
export function calendarResponse(file: string | null, { name, missing }: { name: string; missing: string }) {
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  if (file === null) return new Response(missing, { status: 404, headers });
  return new Response(file, {
    headers: {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.ics"`,
    },
  });
}

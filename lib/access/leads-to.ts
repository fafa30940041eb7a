/** Where `redirect` leads, which Next throws; null for anything else that was thrown. */
export function leadsTo(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('digest' in error)) return null;
  const [what, , to] = String(error.digest).split(';');
  return what === 'NEXT_REDIRECT' && to ? to : null;
}

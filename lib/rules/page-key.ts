/** Parameters that say where somebody came from, and nothing about the page. */
const TRACKING =
  /^(?:utm_\w+|trk\w*|tracking\w*|ref|ref_?(?:id|src|source|url|code|errer|erer|erral\w*)|src|source|gh_src|lever-source\w*|fbclid|gclid|msclkid|mc_[ce]id|li_fat_id|origin|campaign|cid|lipi|lici|ebp|eid|_ga|sid|session\w*|vjs|from|tk|advn|adid|ad|sjdu|acatk|pub|camk|jrtk|xkcb|xpse|share\w*|si|spm|sc_\w+|hsa_\w+|rx_\w+|position|pagenum|pageNum)$/i;

/**
 * What an address is known by: two of one page have the same, whatever they say about how somebody came there. Null for
 * what is none.
 */
export function pageKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${query ? `?${query}` : ''}`;
}

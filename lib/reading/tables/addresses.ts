/** What addresses carry to see who came from where: two that differ in nothing else are one. */
const TRACKS =
  /^(?:utm_.*|mc_.*|pk_.*|mtm_.*|hsa_.*|_hs.*|fbclid|gclid|dclid|msclkid|igshid|yclid|ttclid|twclid|li_fat_id|trk.*|trackingid|refid|ref|referrer|referer|referral|source|src|lipi|lici|licu|originalsubdomain|position|pagenum|eboptid|savedsearchid|origin|alternatechannel|from|tk|vjs|vjk|advn|adid|xkcb|sjdu|campaignid|cid|gh_src|lever-source.*|lever-origin|ashby_.*|source_id|utm|s_cid|ito|ns_.*|wt_mc|sc_.*|spm|share|shared|iis|iisn)$/i;
/** What an address calls the number of the posting. */
const NAMES_POSTING =
  /^(?:currentjobid|jk|gh_jid|jobid|job_id|jid|jobkey|vacancyid|reqid|requisitionid|postingid|jl)$/i;

/** An address without what only says who came from where; null where it is none. */
export function plainAddress(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const kept = [...parsed.searchParams]
    .filter(([name]) => !TRACKS.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${name}=${value}`);
  const host = parsed.host.toLowerCase().replace(/^(?:www|m|mobile|[a-z]{2}(?=\.linkedin\.))\./, '');
  const path = parsed.pathname.replace(/\/+$/, '');
  return `${host}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}

/** The number that a job board gives a posting, as far as its address says it: "linkedin.com 4000000001". */
export function postingOf(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed) return null;
  const site = parsed.hostname.toLowerCase().split('.').slice(-2).join('.');
  for (const [name, value] of parsed.searchParams)
    if (NAMES_POSTING.test(name) && /^[\w-]{5,64}$/.test(value)) return `${site} ${value}`;
  if (site === 'linkedin.com') {
    const [, number] = /\/jobs\/view\/(?:[^/?]*-)?(\d{6,})\/?$/.exec(parsed.pathname) ?? [];
    if (number) return `${site} ${number}`;
  }
  return null;
}

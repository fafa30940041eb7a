/**
 * Whether a Host header names the machine itself, at any port. In local mode nothing else is answered: a web page can
 * be made to reach this machine under a name of its own (DNS rebinding) and would then read what is here as its own.
 */
export function isLoopbackHost(host: string | null): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host ?? '');
}

/** Whether a Host header names the site at `url`, whose usual port may be said or left out. */
export function isHostOf(url: string, host: string | null): boolean {
  const { protocol, host: ours } = new URL(url);
  // A name, or a bracketed number, and a port: what else an address could hold is no Host header.
  if (!/^([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i.test(host ?? '')) return false;
  const said = `${protocol}//${host}`;
  return URL.canParse(said) && new URL(said).host === ours;
}

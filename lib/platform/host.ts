/**
 * Whether a Host header names the machine itself, at any port. In local mode nothing else is answered: a web page can
 * be made to reach this machine under a name of its own (DNS rebinding) and would then read what is here as its own.
 */
export function isLoopbackHost(host: string | null): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host ?? '');
}

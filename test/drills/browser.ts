import { type Browser, chromium } from '@playwright/test';

/** The browser that the journeys run in as well, with nothing in it yet. `hosts` says where names of the guide's are. */
export function openBrowser(hosts: Record<string, string> = {}): Promise<Browser> {
  const rules = Object.entries(hosts).map(([name, address]) => `MAP ${name} ${address}`);
  const args = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    ...(rules.length === 0 ? [] : [`--host-resolver-rules=${rules.join(', ')}`]),
  ];
  return chromium.launch({
    ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  });
}

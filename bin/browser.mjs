import { existsSync } from 'node:fs';
import { fail, run, say } from './setup.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const found = () => process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));

/**
 * The same browser without a window's machinery: a journey takes half the processor time in it. Extensions need the whole
 * one.
 */
const WITHOUT_WINDOWS = '/usr/lib/chromium/chromium-headless-shell';

/** Chromium from the machine, else installed: Debian's package as root, Playwright's own build otherwise. */
export async function findBrowser() {
  if (!found() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium');
    await run('apt-get', ['update', '-qq'], { quiet: true });
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], {
      quiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (existsSync(WITHOUT_WINDOWS) && !process.env.CHROMIUM)
    process.env.CHROMIUM_WITHOUT_WINDOWS ??= WITHOUT_WINDOWS;
  if (found()) process.env.CHROMIUM = found();
  else {
    say("Installing Playwright's Chromium");
    const { code } = await run('playwright', ['install', 'chromium'], { quiet: true });
    if (code !== 0)
      fail('No Chromium was found or could be installed: install one and name it with CHROMIUM=/path.');
  }
}

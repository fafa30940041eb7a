import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { originOf } from '@/extension/instance';
import { BROWSERS, manifestFor } from '@/extension/manifest';

// `npm run extension [-- https://rebound.example]`: makes the browser extension (docs/extension.md), for Chromium and for
// Firefox, in extension/built. With an address it may send there without asking the person.

const [typed, into = 'extension/built'] = process.argv.slice(2);
const instance = typed ? originOf(typed) : null;
if (typed && !instance) {
  console.error(
    '✗ Give the address of your Rebound, with https: npm run extension -- https://rebound.example',
  );
  process.exit(1);
}

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
rmSync(into, { recursive: true, force: true });
for (const browser of BROWSERS) {
  const folder = path.join(into, browser);
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: ['extension/background.ts', 'extension/options.ts'],
    outdir: folder,
    bundle: true,
    format: 'esm',
    target: ['chrome120', 'firefox128'],
    logLevel: 'warning',
  });
  for (const file of ['options.html', 'icon.png'])
    await copyFile(path.join('extension', file), path.join(folder, file));
  const manifest = manifestFor(browser, { version, ...(instance ? { instance } : {}) });
  writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`  ${folder}`);
}

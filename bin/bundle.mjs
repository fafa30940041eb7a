import { build } from 'esbuild';

/** The programs that are not Next's: each becomes a file that Node runs as it is, beside the parts they share. */
const PROGRAMS = {
  ...Object.fromEntries(
    ['backup', 'build-web', 'migrate', 'prepare', 'restore', 'run', 'settings', 'worker'].map((name) => [
      name,
      `bin/${name}.ts`,
    ]),
  ),
  /** What a thread runs that reads a text. */
  reading: 'lib/reading/thread.ts',
};

/** Writes them to `folder`; answers which source and which package each file carries or asks for. */
export async function bundle(folder, { write = true } = {}) {
  const { metafile } = await build({
    entryPoints: PROGRAMS,
    outdir: folder,
    write,
    bundle: true,
    splitting: true,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    // They stay where they are installed: some find their own files beside them.
    packages: 'external',
    logLevel: 'warning',
  });
  return metafile;
}

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { licenceOf } from '@/bin/audit/licences';

const entry = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  inBundle: z.boolean().optional(),
  dev: z.boolean().optional(),
});
const lockSchema = z.object({ packages: z.record(z.string(), entry) });
const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

export type Locked = { name: string; version: string; runtime: boolean } & z.infer<typeof entry>;

/** Every package that would be installed, the product itself left out. */
export function lockedPackages(text: string): Locked[] {
  const { packages } = lockSchema.parse(JSON.parse(text));
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, one]) => ({
      ...one,
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: one.version ?? '',
      runtime: one.dev !== true,
    }));
}

/** What is wrong with the packages as they are locked, a line each. */
export function problemsOfLock(locked: readonly Locked[]): string[] {
  return locked.flatMap(({ name, version, license, integrity, inBundle, resolved }) => {
    const verdict = licenceOf(name, license);
    return [
      ...(verdict.ok ? [] : [`${name} ${version} (${verdict.licence}): ${verdict.because}`]),
      // A bundled one is inside another, which has a hash.
      ...(integrity || inBundle
        ? []
        : [`${name} ${version} has no hash: what is installed could be anything`]),
      ...(resolved && !/^https:\/\/[^/]+\//.test(resolved)
        ? [`${name} ${version} comes from ${resolved}`]
        : []),
    ];
  });
}

/** What is wrong with the packages we ask for ourselves: not pinned, or in docs/dependencies.md without a reason. */
export function problemsOfManifest(manifest: string, reasons: string): string[] {
  const { dependencies, devDependencies } = manifestSchema.parse(JSON.parse(manifest));
  const explained = reasons
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => (line.split('|')[1] ?? '').split(/,|;|\bwith\b/))
    .map((name) => name.trim());
  return Object.entries({ ...dependencies, ...devDependencies }).flatMap(([name, version]) => [
    ...(/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) ? [] : [`${name} is not pinned: ${version}`]),
    // Types come with what they are the types of.
    ...(name.startsWith('@types/') || explained.includes(name)
      ? []
      : [`docs/dependencies.md does not say why ${name}`]),
  ]);
}

export const readLockFile = (): Locked[] => lockedPackages(readFileSync('package-lock.json', 'utf8'));

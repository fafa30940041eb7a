// Which packages are installed here: everything, what `npm ci --omit=dev` brings, or what a built Rebound needs to run.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Compiled programs and packages use what this version can. */
export const NODE = 24;

/** Left by the build in a tree from which it took what only building needs. `npm ci` takes it away with everything else. */
const PRODUCTION = 'node_modules/.rebound-production';

/** Whether node_modules holds what a built Rebound needs to run, and no more (bin/production/prune.mjs). */
export const isProductionTree = () => existsSync(PRODUCTION);

export const markAsProductionTree = () => writeFileSync(PRODUCTION, '');

/** What is left in a production tree would be taken for whole packages by npm. */
export const forgetProductionTree = () => rmSync('node_modules', { recursive: true, force: true });

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
};
/** What npm says it has installed. */
const installed = () => packagesIn('node_modules/.package-lock.json');

/** Whether everything is installed that package-lock.json wants for building and running, in the wanted version. */
export function productionPackagesAreThere() {
  const there = installed();
  return Object.entries(packagesIn('package-lock.json'))
    .filter(
      ([folder, { dev, devOptional, optional, peer }]) =>
        folder && !dev && !devOptional && !optional && !peer,
    )
    .every(([folder, { version }]) => there[folder]?.version === version);
}

export const developmentPackagesAreThere = () => Object.values(installed()).some(({ dev }) => dev === true);

/** Whether the settings name a database, so that the embedded one, with its demo data, is not wanted. */
export function hasItsOwnDatabase() {
  const { DATABASE_URL, DATABASE_URL_FILE } = process.env;
  if (DATABASE_URL || DATABASE_URL_FILE) return true;
  return (
    existsSync('.env') &&
    /^\s*(?:export\s+)?DATABASE_URL(?:_FILE)?\s*=\s*\S/m.test(readFileSync('.env', 'utf8'))
  );
}

/** Whether this machine's own Node, or the packaged one, can run what is compiled. */
export const nodeIsNewEnough = () =>
  Number(process.versions.node.split('.')[0]) >= NODE || existsSync('node_modules/.bin/node');

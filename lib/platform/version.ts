import manifest from '@/package.json';

/** Of this Rebound, by semver: CHANGELOG.md says what each brought. */
export const VERSION: string = manifest.version;

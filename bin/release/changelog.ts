import { SetupError } from '@/lib/platform/errors';

const UNRELEASED = '## Unreleased\n';

/**
 * The changelog with what stands under Unreleased under a version and its day. Throws SetupError where nothing stands there:
 * a release that nobody can say anything of is none.
 */
export function changelogFor(changelog: string, version: string, day: string): string {
  const at = changelog.indexOf(UNRELEASED);
  if (at === -1) throw new SetupError('CHANGELOG.md has no heading "## Unreleased".');
  const after = changelog.slice(at + UNRELEASED.length);
  const [news = ''] = after.split(/^## /m);
  if (!news.trim())
    throw new SetupError('Nothing stands under Unreleased in CHANGELOG.md: say what changed.');
  return `${changelog.slice(0, at)}${UNRELEASED}\n## ${version} (${day})\n${after}`;
}

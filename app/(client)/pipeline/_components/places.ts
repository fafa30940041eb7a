export type PipelinePlace = { href: string; label: string; stands: boolean };

/**
 * What the pipeline is looked at through, and what belongs to it, in the order of their tabs. A part whose page does not
 * stand yet has no tab.
 */
export const PIPELINE_PLACES: readonly PipelinePlace[] = [
  { href: '/pipeline', label: 'Board', stands: true },
  { href: '/pipeline/table', label: 'Table', stands: true },
  { href: '/pipeline/calendar', label: 'Calendar', stands: true },
  { href: '/pipeline/ended', label: 'Closed', stands: true },
  { href: '/people', label: 'People', stands: true },
  { href: '/tasks', label: 'Tasks', stands: true },
  { href: '/documents', label: 'Documents', stands: true },
];

/** What look at the same applications: what narrows one of them narrows the next. */
const VIEWS: readonly string[] = ['/pipeline', '/pipeline/table', '/pipeline/calendar'];
const NARROWING = ['q', 'stage', 'tag', 'round'] as const;

/** The address of a tab, from the page at `path` that was asked for with `asked`: from view to view with what narrows it. */
export function hrefFrom(path: string, asked: URLSearchParams, href: string): string {
  if (!VIEWS.includes(path) || !VIEWS.includes(href)) return href;
  const kept = new URLSearchParams(
    NARROWING.flatMap((name) => asked.getAll(name).flatMap((said) => (said === '' ? [] : [[name, said]]))),
  );
  return kept.size > 0 ? `${href}?${kept}` : href;
}

/** The part that a path belongs to: the longest address that it begins with. */
export const placeAt = (path: string): PipelinePlace | undefined =>
  PIPELINE_PLACES.filter(({ href }) => path === href || path.startsWith(`${href}/`)).at(-1);

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

/** The part that a path belongs to: the longest address that it begins with. */
export const placeAt = (path: string): PipelinePlace | undefined =>
  PIPELINE_PLACES.filter(({ href }) => path === href || path.startsWith(`${href}/`)).at(-1);

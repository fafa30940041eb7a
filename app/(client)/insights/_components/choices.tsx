import { Tabs } from '@/app/_ui/tabs';
import type { InsightsView } from '@/lib/features/insights/schema';

/** Local days that one may look back at; the whole search first. */
const WINDOWS = [
  { days: null, label: 'Whole search' },
  { days: 90, label: 'Last 90 days' },
  { days: 30, label: 'Last 30 days' },
] as const;

/** Which applications count below: of all roles or of one kind, from any day or the last ones. */
export function Choices({
  insights: { part, parts, window },
}: {
  insights: Pick<InsightsView, 'part' | 'parts' | 'window'>;
}) {
  // One that came by its address stays to be seen, where it is not among those offered.
  const offered =
    part === null || parts.some(({ key }) => key === part)
      ? parts
      : [...parts, { key: part, label: part, count: undefined }];
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-1 print:hidden">
        {offered.length > 0 && (
          <Tabs
            label="Roles"
            tabs={[
              { href: addressOf(null, window), label: 'All roles', current: part === null },
              ...offered.map(({ key, label, count }) => ({
                href: addressOf(key, window),
                label,
                count,
                current: key === part,
              })),
            ]}
          />
        )}
        <Tabs
          label="Applications made in"
          tabs={WINDOWS.map(({ days, label }) => ({
            href: addressOf(part, days),
            label,
            current: days === window,
          }))}
        />
      </div>
      {(part !== null || window !== null) && (
        <p className="text-small text-soft">
          {part !== null && 'From here on, roles of this kind alone. '}
          {window !== null &&
            `Applications made in the last ${window} days; those without a date are left out.`}
        </p>
      )}
    </div>
  );
}

function addressOf(part: string | null, window: number | null): string {
  const asked = new URLSearchParams({
    ...(part && { part }),
    ...(window && { window: String(window) }),
  }).toString();
  return asked ? `/insights?${asked}` : '/insights';
}

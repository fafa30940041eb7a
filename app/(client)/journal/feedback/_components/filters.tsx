import { classNames } from '@/app/_ui/class-names';
import { Link } from '@/app/_ui/link';
import type { FeedbackReading } from '@/lib/rules/feedback-words';
import { FEEDBACK_READING_WORDS, FEEDBACK_READINGS } from '@/lib/rules/feedback-words';
import { FEEDBACK_THEME_LABELS, FEEDBACK_THEMES, type FeedbackTheme } from '@/lib/rules/themes';

type Filter = { reading?: FeedbackReading | undefined; theme?: FeedbackTheme | undefined };

/** What there is to choose from: the readings and themes that occur. */
export function Filters({
  filter,
  readings,
  themes,
}: {
  filter: Filter;
  readings: ReadonlySet<FeedbackReading>;
  themes: ReadonlySet<FeedbackTheme>;
}) {
  const readingsHere = FEEDBACK_READINGS.filter((one) => readings.has(one));
  const themesHere = FEEDBACK_THEMES.filter((one) => themes.has(one));
  return (
    <nav aria-label="Filter" className="flex flex-col gap-3">
      {readingsHere.length > 0 && (
        <Choices
          label="Reading"
          options={readingsHere.map((value) => ({
            label: FEEDBACK_READING_WORDS[value].label,
            to: { ...filter, reading: filter.reading === value ? undefined : value },
            current: filter.reading === value,
          }))}
        />
      )}
      {themesHere.length > 0 && (
        <Choices
          label="Theme"
          options={themesHere.map((value) => ({
            label: FEEDBACK_THEME_LABELS[value],
            to: { ...filter, theme: filter.theme === value ? undefined : value },
            current: filter.theme === value,
          }))}
        />
      )}
    </nav>
  );
}

function Choices({
  label,
  options,
}: {
  label: string;
  options: { label: string; to: Filter; current: boolean }[];
}) {
  return (
    <div>
      <h3 className="text-label font-semibold">{label}</h3>
      <ul className="mt-2 flex flex-wrap gap-2">
        {options.map(({ label: name, to, current }) => (
          <li key={name}>
            <Link
              href={hrefOf(to)}
              aria-current={current ? 'true' : undefined}
              className={classNames(
                'inline-flex min-h-[44px] items-center rounded-full border bg-raised px-4 text-label hover:border-edge',
                current ? 'border-ink ring-1 ring-ink' : 'border-line',
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function hrefOf(filter: Filter): string {
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : [])),
  );
  return query.size > 0 ? `/journal/feedback?${query}` : '/journal/feedback';
}

import { Button, buttonClass } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Link } from '@/app/_ui/link';
import { Select, type SelectOption } from '@/app/_ui/select';
import { TextInput } from '@/app/_ui/text-input';
import type { JournalPage } from '@/lib/features/journal/loaders';
import { nameOfStage } from '@/lib/rules/own-stages';
import { FEEDBACK_THEME_LABELS } from '@/lib/rules/themes';
import { monthNamed } from '../months/month-name';
import { CompanyChoice } from './company-choice';

/** Searches the journal and narrows it. A plain form, so it works before any script has loaded; the address holds its words. */
export function JournalSearch({
  filter,
  choices,
  viewer,
}: Pick<JournalPage, 'filter' | 'choices' | 'viewer'>) {
  const { q, ...narrowed } = filter;
  const isNarrowed = Object.values(narrowed).some(Boolean);
  const months = choices.months.map((month) => ({ value: month, label: monthNamed(month, viewer.locale) }));
  const lists = [
    {
      name: 'stage',
      label: 'Furthest stage',
      options: choices.stages.map((value) => ({ value, label: nameOfStage(viewer, { stage: value }) })),
      any: 'Any stage',
    },
    {
      name: 'theme',
      label: 'Feedback about',
      options: choices.themes.map((value) => ({ value, label: FEEDBACK_THEME_LABELS[value] })),
      any: 'Anything',
    },
    { name: 'month', label: 'Month', options: months, any: 'Any month' },
  ] as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: React does not know the search element's types everywhere yet.
    <form action="/journal" role="search" className="flex min-w-0 flex-col gap-3">
      <div className="flex min-w-0 flex-wrap items-end gap-2.5">
        <TextInput
          key={q}
          label="Search your journal"
          name="q"
          type="search"
          maxLength={120}
          defaultValue={q}
          className="min-w-[min(11rem,100%)] flex-1"
        />
        <Button type="submit">Search</Button>
      </div>
      <Disclosure summary="Narrow it down" open={isNarrowed}>
        <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-1">
          <CompanyChoice key={filter.company} names={choices.companies} chosen={filter.company} />
          {lists.map(({ name, label, options, any }) => (
            <Select
              key={name}
              name={name}
              label={label}
              options={withChosen(options, filter[name])}
              placeholder={any}
              defaultValue={filter[name] ?? ''}
            />
          ))}
          <div>
            <Button type="submit">Apply</Button>
          </div>
        </div>
      </Disclosure>
      {(q || isNarrowed) && (
        <Link href="/journal" className={`${buttonClass('quiet')} self-start`}>
          Show all
        </Link>
      )}
    </form>
  );
}

const same = (name: string): SelectOption => ({ value: name, label: name });

/** What an address asks for is among the choices, also where nothing has it. */
const withChosen = (options: readonly SelectOption[], chosen: string | undefined): readonly SelectOption[] =>
  !chosen || options.some(({ value }) => value === chosen) ? options : [...options, same(chosen)];

import { DateTimeInput } from '@/app/_ui/date-time-input';
import { Select } from '@/app/_ui/select';
import { TextInput } from '@/app/_ui/text-input';
import {
  PRIORITIES,
  PRIORITY_LABELS,
  SALARY_PERIOD_LABELS,
  SALARY_PERIODS,
  WORK_MODE_LABELS,
  WORK_MODES,
} from '@/lib/rules/record';

type Values = Partial<Record<string, string | null>>;
type Shown = { values: Values; errors: Record<string, string> };

const WORK_MODE_OPTIONS = WORK_MODES.map((value) => ({ value, label: WORK_MODE_LABELS[value] }));
const PRIORITY_OPTIONS = PRIORITIES.map((value) => ({ value, label: PRIORITY_LABELS[value] }));
const PERIOD_OPTIONS = SALARY_PERIODS.map((value) => ({ value, label: SALARY_PERIOD_LABELS[value] }));

/** Where, until when, how much it is wanted and for how much: for a new application and for editing one. */
export function RecordFields({ values, errors }: Shown) {
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', error: errors[name] });
  return (
    <>
      <TextInput label="Place" optional autoComplete="off" {...field('location')} />
      <Select
        label="Work mode"
        optional
        placeholder="Not said"
        options={WORK_MODE_OPTIONS}
        {...field('workMode')}
      />
      <DateTimeInput kind="date" label="Deadline" optional {...field('deadline')} />
      <Select
        label="Priority"
        optional
        placeholder="None"
        options={PRIORITY_OPTIONS}
        {...field('priority')}
      />
      <SalaryFields legend="Salary they offer" of="salary" values={values} errors={errors} />
      <SalaryFields legend="Salary you wish for" of="wish" values={values} errors={errors} />
    </>
  );
}

function SalaryFields({ legend, of, values, errors }: Shown & { legend: string; of: 'salary' | 'wish' }) {
  const field = (name: string) => ({
    name: `${of}${name}`,
    defaultValue: values[`${of}${name}`] ?? '',
    error: errors[`${of}${name}`],
  });
  const amount = { inputMode: 'decimal', autoComplete: 'off' } as const;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-label font-semibold">{legend}</legend>
      <div className="grid grid-cols-2 gap-3">
        <TextInput label="From" {...amount} {...field('Min')} />
        <TextInput label="Up to" {...amount} {...field('Max')} />
        <TextInput
          label="Currency"
          placeholder="EUR"
          maxLength={3}
          autoComplete="off"
          {...field('Currency')}
        />
        <Select label="Paid" options={PERIOD_OPTIONS} {...field('Period')} />
      </div>
    </fieldset>
  );
}

import { Button } from '@/app/_ui/button';
import { Select } from '@/app/_ui/select';
import { TextInput } from '@/app/_ui/text-input';
import type { ReportLanguage } from '@/lib/rules/report';

const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'German' },
];

/** Of which days the report is, and in which language: a form of the address. */
export function Period({ from, to, language }: { from: string; to: string; language: ReportLanguage }) {
  return (
    <search className="print:hidden">
      <form action="/report" className="flex flex-wrap items-end gap-2.5">
        <TextInput key={`from ${from}`} label="From" name="from" type="date" defaultValue={from} required />
        <TextInput key={`to ${to}`} label="To" name="to" type="date" defaultValue={to} required />
        <Select label="Language" name="language" options={LANGUAGES} defaultValue={language} />
        <Button type="submit">Show</Button>
      </form>
    </search>
  );
}

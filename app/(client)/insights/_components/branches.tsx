import { DataTable } from '@/app/_ui/data-table';
import type { InsightsView } from '@/lib/features/insights/schema';
import { rateInShort } from './words';

type Branch = InsightsView['sources'][number];

/** PIPE-5: what each source and each industry brought. */
export function Branches({ sources, industries }: { sources: Branch[]; industries: Branch[] }) {
  if (sources.length === 0 && industries.length === 0)
    return (
      <p className="mt-3 text-soft">
        Add a source or an industry to your applications, and you see here which of them bring answers.
      </p>
    );
  return (
    <div className="mt-5 grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
      <By what="Source" branches={sources} />
      <By what="Industry" branches={industries} />
    </div>
  );
}

function By({ what, branches }: { what: 'Source' | 'Industry'; branches: Branch[] }) {
  if (branches.length === 0) return null;
  return (
    <DataTable
      caption={`What was answered, by ${what.toLowerCase()}`}
      columns={[
        { label: what },
        { label: 'Answered', numeric: true },
        { label: 'Interviews', numeric: true },
        { label: 'Offers', numeric: true },
      ]}
      rows={branches.map(({ name, answers, interviews, offers }) => ({
        key: name,
        cells: [name, rateInShort(answers), interviews ?? '', offers ?? ''],
      }))}
    />
  );
}

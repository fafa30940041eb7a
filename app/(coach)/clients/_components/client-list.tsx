import { Temporal } from 'temporal-polyfill';
import { SearchForm } from '@/app/_components/search-form';
import { signWords } from '@/app/_components/search-signs';
import { Avatar } from '@/app/_ui/avatar';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import type { Client } from '@/lib/features/coaching/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';

/** The coach's clients, searched by name. */
export function ClientList({
  clients,
  q,
  viewer,
}: {
  clients: readonly Client[];
  q: string;
  viewer: Viewer;
}) {
  return (
    <Section title="Clients">
      <div className="mb-3">
        <SearchForm label="Search by name" q={q} path="/clients" keyed="/" />
      </div>
      {clients.length === 0 ? (
        <p className="border-y border-line py-4 text-soft">No client of that name.</p>
      ) : (
        <RowList label="Clients">
          {clients.map((client) => (
            <Row
              key={client.coachingId}
              leading={<Avatar name={client.name} />}
              title={<span className="break-words">{client.name}</span>}
              detail={detailOf(client, viewer)}
              href={`/clients/${client.coachingId}`}
            />
          ))}
        </RowList>
      )}
    </Section>
  );
}

function detailOf(client: Client, viewer: Viewer) {
  const signs = client.signs ? signWords(client.signs) : [];
  return (
    <>
      {countLine(client, viewer)}
      {signs.length > 0 && <span className="block text-ink">{signs.join(' ')}</span>}
    </>
  );
}

/** COACH-2: what is shared, since when, and how much isn't. */
function countLine({ shared, kept, latestSharedAt }: Client, viewer: Viewer): string {
  const keeps =
    kept === 0 ? '' : ` ${sentenceCase(inWords(kept))} more ${kept === 1 ? 'isn’t' : 'aren’t'} shared.`;
  if (shared === 0) return `No entries shared yet.${keeps.replace(' more', '')}`;
  const came = latestSharedAt && formatMoment(Temporal.Instant.from(latestSharedAt), viewer);
  const since = came && (shared === 1 ? `, since ${came}` : `, the latest since ${came}`);
  return `Shares ${inWords(shared)} ${shared === 1 ? 'entry' : 'entries'}${since ?? ''}.${keeps}`;
}

const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

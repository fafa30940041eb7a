import { SearchForm } from '@/app/_components/search-form';
import { Avatar } from '@/app/_ui/avatar';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { type Tab, Tabs } from '@/app/_ui/tabs';
import { Tag, type TagTone } from '@/app/_ui/tag';
import type { Client } from '@/lib/features/coaching/types';
import { CLIENT_NEEDS, type ClientNeed, needsOf, withNeed } from '@/lib/rules/coaching';
import { inWords } from '@/lib/rules/numbers-in-words';

/** COACH-4: each need as the mark beside a name, and as what the list is narrowed to. */
const NEEDS: Record<ClientNeed, { mark: string; tab: string; tone: TagTone }> = {
  waiting: { mark: 'waiting', tab: 'Waiting', tone: 'live' },
  new: { mark: 'New', tab: 'New', tone: 'live' },
  plan: { mark: 'Three-day plan', tab: 'Three-day plan', tone: 'dawn' },
  silent: { mark: 'Away for two weeks', tab: 'Away', tone: 'wait' },
  thin: { mark: 'Few open', tab: 'Few open', tone: 'plain' },
};

/** The coach's clients, those who need them first, searched by name and narrowed to one need. */
export function ClientList({
  clients,
  q,
  show,
}: {
  clients: readonly Client[];
  q: string;
  show: ClientNeed | undefined;
}) {
  const shown = withNeed(clients, show);
  return (
    <Section title="Clients" id="clients">
      <div className="mb-3">
        <SearchForm label="Search by name" q={q} path="/clients" keyed="/" />
      </div>
      {q === '' && <Narrowed clients={clients} show={show} />}
      {shown.length === 0 ? (
        <p className="border-b border-line py-4 text-soft">
          {q === '' ? 'Nobody at the moment.' : 'No client of that name.'}
        </p>
      ) : (
        <RowList label="Clients">
          {shown.map((client) => (
            <Row
              key={client.coachingId}
              leading={<Avatar name={client.name} />}
              title={<span className="break-words">{client.name}</span>}
              detail={countLine(client)}
              trailing={<Marks client={client} />}
              href={`/clients/${client.coachingId}`}
            />
          ))}
        </RowList>
      )}
    </Section>
  );
}

/** The needs that somebody has, with how many of them there are; nothing where nobody needs anything. */
function Narrowed({ clients, show }: { clients: readonly Client[]; show: ClientNeed | undefined }) {
  const needs = CLIENT_NEEDS.flatMap((need): Tab[] => {
    const count = withNeed(clients, need).length;
    if (count === 0 && need !== show) return [];
    return [{ href: `/clients?show=${need}#clients`, label: NEEDS[need].tab, count, current: need === show }];
  });
  if (needs.length === 0) return null;
  const all = { href: '/clients#clients', label: 'All', count: clients.length, current: !show };
  return <Tabs label="Who needs you" tabs={[all, ...needs]} />;
}

function Marks({ client }: { client: Client }) {
  const needs = needsOf(client);
  if (needs.length === 0) return null;
  return (
    <span className="flex flex-wrap justify-end gap-1.5">
      {needs.map((need) => (
        <Tag key={need} tone={NEEDS[need].tone}>
          {need === 'waiting' ? `${client.waiting} ${NEEDS.waiting.mark}` : NEEDS[need].mark}
        </Tag>
      ))}
    </span>
  );
}

/** COACH-2: how much is shared, and how much isn't. */
function countLine({ shared, kept }: Client): string {
  if (shared === 0)
    return kept === 0
      ? 'No entries yet.'
      : `${sentenceCase(inWords(kept))} ${kept === 1 ? 'entry' : 'entries'}, none shared yet.`;
  const entries = `${sentenceCase(inWords(shared))} ${shared === 1 ? 'entry' : 'entries'} shared`;
  return kept === 0 ? `${entries}.` : `${entries}, ${inWords(kept)} not.`;
}

const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

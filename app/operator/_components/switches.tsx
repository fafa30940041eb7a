import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { type Overview, SWITCHES, type Switch } from '@/lib/features/operator/types';
import { Act } from './act';

const WORDS: Record<Switch, { title: string; off: string }> = {
  'new-accounts': { title: 'New accounts', off: 'By invitation alone, whatever REBOUND_SIGN_UP says.' },
  'coach-invitations': {
    title: 'Inviting a coach',
    off: 'Nobody invites a coach. Coachings that run go on.',
  },
  imports: { title: 'Imports', off: 'Nobody brings a new file. What was brought stays.' },
  webhooks: { title: 'Webhooks', off: 'Nobody adds one. Those that are there go on.' },
  mailboxes: { title: 'Own email accounts', off: 'Nobody connects one. Those that are connected go on.' },
  captures: { title: 'Capturing postings', off: 'Nobody captures a new one. What was captured stays.' },
};

/** Parts of the product that can be switched off at once, for pages, programs and assistants alike. */
export function Switches({ off }: { off: Overview['switches'] }) {
  return (
    <Section
      title="Switches"
      lede="They work at once, for everybody. Whoever meets one is told that it is switched off here."
    >
      <RowList label="Switches">
        {SWITCHES.map((name) => {
          const isOff = off.includes(name);
          const { title, off: meaning } = WORDS[name];
          return (
            <Row
              key={name}
              title={title}
              detail={isOff ? `Off. ${meaning}` : 'On.'}
              trailing={
                <Act
                  what="switch"
                  fields={{ name, off: isOff ? 'no' : 'yes' }}
                  label={isOff ? 'Switch on' : 'Switch off'}
                  about={title}
                />
              }
            />
          );
        })}
      </RowList>
    </Section>
  );
}

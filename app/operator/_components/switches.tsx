import { SWITCH_TITLES } from '@/app/_components/switch-titles';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { type Overview, SWITCHES, type Switch } from '@/lib/features/operator/types';
import { Act } from './act';

/** What holds while it is off. */
const OFF: Record<Switch, string> = {
  'new-accounts': 'By invitation alone, whatever REBOUND_SIGN_UP says.',
  'coach-invitations': 'Nobody invites a coach or a client. Coachings that run go on.',
  imports: 'Nobody brings a new file. What was brought stays.',
  webhooks: 'Nobody adds one. Those that are there go on.',
  mailboxes: 'Nobody connects one. Those that are connected go on.',
  captures: 'Nobody captures a new one. What was captured stays.',
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
          const title = SWITCH_TITLES[name];
          return (
            <Row
              key={name}
              title={title}
              detail={isOff ? `Off. ${OFF[name]}` : 'On.'}
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

import { Row, RowList } from '@/app/_ui/row';
import type { TodayView } from '@/lib/features/today/types';
import { inWords } from '@/lib/rules/numbers-in-words';

/** COACH-1, COACH-4: what waits for somebody in coaching, each with where it is; nothing where nothing does. */
export function Duties({
  duties: { waiting, invitations, unopened, asked },
}: {
  duties: TodayView['duties'];
}) {
  if (waiting + invitations + unopened + asked === 0) return null;
  return (
    <RowList label="Coaching">
      {asked > 0 && (
        <Row
          title={asked === 1 ? 'A coach invites you' : `Invitations from coaches: ${inWords(asked)}`}
          detail="Nothing is shared by accepting. You choose that yourself."
          href="/coach"
        />
      )}
      {invitations > 0 && (
        <Row
          title={
            invitations === 1 ? 'Someone asks you to coach them' : `Invitations: ${inWords(invitations)}`
          }
          detail="Have a look before you say yes or no."
          href="/clients"
        />
      )}
      {unopened > 0 && (
        <Row
          title={unopened === 1 ? 'You have a new client' : `New clients: ${inWords(unopened)}`}
          detail="They choose what you can read."
          href="/clients?show=new#clients"
        />
      )}
      {waiting > 0 && (
        <Row
          title={waiting === 1 ? 'One entry in your queue' : `Your queue: ${inWords(waiting)} entries`}
          detail="Shared with you, changed since you reviewed them, or answered."
          href="/clients#queue"
        />
      )}
    </RowList>
  );
}

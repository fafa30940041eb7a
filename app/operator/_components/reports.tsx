import { EmptyState } from '@/app/_ui/empty-state';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import type { Overview } from '@/lib/features/operator/types';
import { Act } from './act';
import { ActAsked } from './act-asked';

/** TRUST-3: who did not expect a mail. Both sides are hashes; a report leads to the account without naming it. */
export function Reports({ reports }: Pick<Overview, 'reports'>) {
  return (
    <Section
      title="Reports"
      lede="Somebody pressed “I did not expect this” in an email. Nothing more goes from that sender to them. You can also stop the sender from writing to anybody."
    >
      {reports.length === 0 && <EmptyState title="No open reports." />}
      {reports.length > 0 && (
        <RowList label="Open reports">
          {reports.map(({ id, at, stopped, ofSender }) => (
            <Row
              key={id}
              title={`${at.slice(0, 10)}, ${at.slice(11, 16)} UTC`}
              detail={
                <>
                  {stopped === 'sender' ? 'Stopped this sender.' : 'Stopped all emails.'}{' '}
                  {ofSender === 1 ? 'The only open report' : `One of ${ofSender} open reports`} about them.
                  Number {endOf(id)}.
                  <div className="mt-2.5 flex flex-wrap gap-2">
                    <Act
                      what="report"
                      fields={{ id, act: 'settle' }}
                      label="Settle"
                      about={`report ${endOf(id)}`}
                    />
                    <ActAsked
                      fields={{ id, act: 'stop' }}
                      label="Stop sender"
                      about={`of report ${endOf(id)}`}
                      title="Stop this sender for good?"
                      description="Rebound sends nothing to other people for them any more, what waits included. They can still write from their own email. This can’t be undone."
                    />
                    <ActAsked
                      fields={{ id, act: 'suspend' }}
                      label="Suspend account"
                      about={`of report ${endOf(id)}`}
                      title="Suspend their account?"
                      description="They’re signed out everywhere, nothing of theirs is sent, and we tell them by email. The account can be opened again; Rebound sends nothing to other people for them even then."
                    />
                  </div>
                </>
              }
            />
          ))}
        </RowList>
      )}
    </Section>
  );
}

/** Enough of an id to find its line in `npm run mail -- reports`. */
const endOf = (id: string) => id.slice(-8);

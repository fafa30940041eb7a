import { ActButton } from '@/app/_components/act-button';
import { Section } from '@/app/_ui/page';
import { endAction } from '@/lib/features/applications/actions';

/** At the offer its two endings are in sight, not among the others. */
export function OfferMade({ id }: { id: string }) {
  return (
    <Section
      title="They made you an offer"
      lede="If you say yes, your plans and reminders stop, and we help you let the others know."
    >
      <div className="flex flex-wrap gap-2.5">
        <ActButton
          action={endAction}
          fields={{ id, ending: 'accepted', from: 'offer' }}
          label="I accepted"
          pendingLabel="Closing"
          variant="strong"
        />
        <ActButton
          action={endAction}
          fields={{ id, ending: 'declined', from: 'offer' }}
          label="I declined"
          pendingLabel="Closing"
        />
      </div>
    </Section>
  );
}

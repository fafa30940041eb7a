import { ActButton } from '@/app/_components/act-button';
import { offerCheckInsAction } from '@/lib/features/check-ins/actions';

/** Check-ins are there for whoever wants them; nobody is asked twice, and nothing is lost by turning them off. */
export const OfferCheckIns = ({ isOffered }: { isOffered: boolean }) => (
  <ActButton
    action={offerCheckInsAction}
    fields={{ offer: isOffered ? 'off' : 'on' }}
    label={isOffered ? 'Turn off check-ins' : 'Turn on a daily check-in'}
    pendingLabel="Saving"
    variant="quiet"
  />
);

import { Row, RowList } from '@/app/_ui/row';
import { removeIdentity } from '@/lib/features/factors/actions';
import type { FactorsView } from '@/lib/features/factors/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { EndButton } from './end-button';

const NAMES: Record<string, string> = { google: 'Google', linkedin: 'LinkedIn' };

type Props = { identities: FactorsView['identities']; viewer: Viewer };

export function Identities({ identities, viewer }: Props) {
  return (
    <RowList label="Linked accounts">
      {identities.map(({ provider, linkedAt }) => {
        const name = NAMES[provider] ?? provider;
        return (
          <Row
            key={provider}
            title={name}
            detail={`Linked ${formatMoment(linkedAt, viewer)}`}
            trailing={
              <EndButton action={removeIdentity} field="provider" id={provider} label="Remove" which={name} />
            }
          />
        );
      })}
    </RowList>
  );
}

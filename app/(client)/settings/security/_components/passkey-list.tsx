import { Row, RowList } from '@/app/_ui/row';
import { removePasskey } from '@/lib/features/factors/actions';
import type { PasskeyView } from '@/lib/features/factors/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { EndButton } from './end-button';

export function PasskeyList({ passkeys, viewer }: { passkeys: readonly PasskeyView[]; viewer: Viewer }) {
  if (passkeys.length === 0) return null;
  return (
    <div className="mb-6">
      <RowList label="Passkeys">
        {passkeys.map(({ id, name, addedAt, lastUsedAt }) => (
          <Row
            key={id}
            title={<span className="break-words">{name}</span>}
            detail={
              <>
                Added {formatMoment(addedAt, viewer)}
                <br />
                {lastUsedAt ? `Last used ${formatMoment(lastUsedAt, viewer)}` : 'Not used yet'}
              </>
            }
            trailing={<EndButton action={removePasskey} id={id} label="Remove" which={name} />}
          />
        ))}
      </RowList>
    </div>
  );
}

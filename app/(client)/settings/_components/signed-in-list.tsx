import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import { signOutBrowser } from '@/lib/features/account/actions';
import type { SessionView } from '@/lib/features/account/types';
import { formatMoment, type Reader } from '@/lib/rules/messages';
import { EndButton } from './end-button';

type SignedInListProps = { sessions: readonly SessionView[]; currentId: string; reader: Reader };

/** The browsers that are signed in, this browser marked. */
export function SignedInList({ sessions, currentId, reader }: SignedInListProps) {
  return (
    <RowList label="Browsers">
      {sessions.map(({ id, device, signedInAt, lastSeenAt }) => (
        <Row
          key={id}
          title={device ?? 'Unknown browser'}
          detail={
            <>
              Last seen {formatMoment(lastSeenAt, reader)}
              <br />
              Signed in {formatMoment(signedInAt, reader)}
            </>
          }
          trailing={
            id === currentId ? (
              <Tag tone="live">this browser</Tag>
            ) : (
              <EndButton action={signOutBrowser} id={id} label="Sign out" which={device ?? 'that browser'} />
            )
          }
        />
      ))}
    </RowList>
  );
}

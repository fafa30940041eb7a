import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import { signOutBrowser } from '@/lib/features/account/actions';
import type { SessionView } from '@/lib/features/account/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { EndButton } from './end-button';

type SignedInListProps = { sessions: readonly SessionView[]; currentId: string; viewer: Viewer };

/** The browsers that are signed in, this browser marked. */
export function SignedInList({ sessions, currentId, viewer }: SignedInListProps) {
  return (
    <RowList label="Browsers">
      {sessions.map(({ id, device, signedInAt, lastSeenAt }) => (
        <Row
          key={id}
          title={device ?? 'Unknown browser'}
          detail={
            <>
              Last seen {formatMoment(lastSeenAt, viewer)}
              <br />
              Signed in {formatMoment(signedInAt, viewer)}
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

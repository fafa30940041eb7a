import { Temporal } from 'temporal-polyfill';
import { Row, RowList } from '@/app/_ui/row';
import { removeAuthenticator } from '@/lib/features/factors/actions';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { AuthenticatorForm } from './authenticator-form';
import { EndButton } from './end-button';

/** `since` in ISO 8601; null where there is none. */
export function Authenticator({ since, viewer }: { since: string | null; viewer: Viewer }) {
  return (
    <>
      {since && (
        <RowList label="Authenticator app">
          <Row
            title="Authenticator app"
            detail={`Added ${formatMoment(Temporal.Instant.from(since), viewer)}`}
            trailing={
              <EndButton action={removeAuthenticator} id="" label="Remove" which="authenticator app" />
            }
          />
        </RowList>
      )}
      <AuthenticatorForm there={since !== null} />
    </>
  );
}

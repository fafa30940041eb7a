import { Row, RowList } from '@/app/_ui/row';
import { endToken } from '@/lib/features/account/actions';
import type { TokenView } from '@/lib/features/account/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { EndButton } from './end-button';

/** The API tokens that work, by name and last four characters. */
export function TokenList({ tokens, viewer }: { tokens: readonly TokenView[]; viewer: Viewer }) {
  if (tokens.length === 0) return null;
  return (
    <div className="mb-6">
      <RowList label="Tokens">
        {tokens.map(({ id, name, tail, scopes, lastUsedAt, expiresAt }) => (
          <Row
            key={id}
            title={<span className="break-words">{name}</span>}
            detail={
              <>
                Ends in {tail}, {scopes.includes('write') ? 'can read and change things' : 'read only'}
                <br />
                {lastUsedAt ? `Last used ${formatMoment(lastUsedAt, viewer)}` : 'Not used yet'}
                <br />
                {expiresAt ? `Works until ${formatMoment(expiresAt, viewer)}` : 'Works until you revoke it'}
              </>
            }
            trailing={<EndButton action={endToken} id={id} label="Revoke" which={name} />}
          />
        ))}
      </RowList>
    </div>
  );
}

import type { AskRecord } from '@/lib/features/replies/types';
import { ASK_ODDS, askRecordWords } from './ask-odds';

/** ASK-4: what to expect of a request, and beside it what one's own requests have brought. */
export function AskRecordLines({ asks }: { asks: AskRecord }) {
  const own = askRecordWords(asks);
  return (
    <div className="flex flex-col gap-2 text-pretty">
      {own && <p>{own}</p>}
      <p className={own ? 'text-soft' : undefined}>{ASK_ODDS}</p>
    </div>
  );
}

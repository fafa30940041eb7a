import { Checkbox } from '@/app/_ui/checkbox';
import { Notice } from '@/app/_ui/notice';

/** NOREPLY: the address looks like one that nobody reads. Nothing is sent there until the person says that they know. */
export function NobodyReads({ known }: { known: boolean }) {
  return (
    <Notice tone="attention" title="Nobody may read this address">
      <p>
        It looks like an address that only sends email. If you were in touch with someone there, write to them
        instead.
      </p>
      <div className="mt-2">
        <Checkbox name="nobodyReadsKnown" label="I know, use this address anyway" defaultChecked={known} />
      </div>
    </Notice>
  );
}

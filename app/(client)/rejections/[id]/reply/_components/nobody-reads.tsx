import { Checkbox } from '@/app/_ui/checkbox';
import { Notice } from '@/app/_ui/notice';

/** NOREPLY: the address looks like one that nobody reads. Nothing is sent there until the person says that they know. */
export function NobodyReads({ known }: { known: boolean }) {
  return (
    <Notice tone="attention" title="Nobody may read this address">
      <p>It looks like an address that only sends email. Who did you talk to there? Write to them instead.</p>
      <div className="mt-2">
        <Checkbox name="nobodyReadsKnown" label="I know, use this address anyway" defaultChecked={known} />
      </div>
    </Notice>
  );
}

/** NOREPLY: their email came from such an address, which is not taken over. */
export function WhomDidYouTalkTo({ from }: { from: string }) {
  return (
    <Notice tone="attention" title="Who did you talk to there?">
      <span className="break-words">
        Their email came from {from}, and nobody reads what is sent there. Use the address of someone you were
        in touch with. It may be in an invitation or an earlier email.
      </span>
    </Notice>
  );
}

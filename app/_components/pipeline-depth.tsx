import { depthInWords, liveAlone } from '@/app/_components/depth-in-words';
import { Dots } from '@/app/_ui/dots';
import { PIPELINE_HOLDS_FROM } from '@/lib/rules/policy';

/** More discs than this are not counted at a glance any more; the words go on. */
const DISCS_AT_MOST = 24;

/** PIPE-2: the applications in flight as discs, with open ones up to where the pipeline holds. */
export function PipelineDepth({ live }: { live: number }) {
  const filled = Math.min(live, DISCS_AT_MOST);
  return (
    <Dots filled={filled} of={Math.max(filled, PIPELINE_HOLDS_FROM)} text={depthInWords(live)} showText />
  );
}

/** On a day on which a no came: what is still there as discs, and nothing where there is none. */
export function StillLive({ live }: { live: number }) {
  if (live <= 0) return null;
  const filled = Math.min(live, DISCS_AT_MOST);
  return <Dots filled={filled} of={filled} text={liveAlone(live)} showText />;
}

import { shortDate } from '@/app/_components/short-moment';
import { DataTable } from '@/app/_ui/data-table';
import { Section } from '@/app/_ui/page';
import type { InsightsView } from '@/lib/features/insights/schema';
import type { Viewer } from '@/lib/rules/messages';
import { liveInWords, shareInFigures, shareInWords } from '@/lib/rules/pipeline';

/** PIPE-1: what each of the latest rejections was of what was open, with what is open now. */
export function Lost({
  insights: { lost, inFlight },
  viewer,
}: {
  insights: Pick<InsightsView, 'lost' | 'inFlight'>;
  viewer: Viewer;
}) {
  if (lost.length === 0) return null;
  return (
    <Section
      title="What one rejection was"
      lede={`The more is open, the less of it one rejection is. Today: ${liveInWords(inFlight)}.`}
    >
      <div className="max-w-[40rem]">
        <DataTable
          caption="What each of the latest rejections was of what was open"
          columns={[{ label: 'Day' }, { label: 'It was' }, { label: 'Share', numeric: true }]}
          rows={lost.map(({ on, inFlightBefore, shareLost }, at) => ({
            key: `${on} ${at}`,
            cells: [shortDate(on, viewer), shareInWords(inFlightBefore), shareInFigures(shareLost, viewer)],
          }))}
        />
      </div>
    </Section>
  );
}

import { Section, Stack } from '@/app/_ui/page';
import type { InsightsView } from '@/lib/features/insights/schema';
import { assumed, forecastInWords, forecastLater } from './words';

/** How many more applications an offer may take. Where the record carries no figure that would help, there is none. */
export function Forecast({ insights }: { insights: Pick<InsightsView, 'forecast' | 'offers' | 'decided'> }) {
  const { forecast, decided } = insights;
  if (forecast.state === 'hidden' && forecast.why === 'too-many-needed') return null;
  return (
    <Section title="How many more">
      {forecast.state === 'hidden' ? (
        <p className="text-soft">{forecastLater(decided)}</p>
      ) : (
        <Stack gap="small" className="max-w-[40rem]">
          <p>{forecastInWords(forecast).says}</p>
          <p>{forecastInWords(forecast).range}</p>
          <p className="text-small text-soft">{assumed(insights)}</p>
        </Stack>
      )}
    </Section>
  );
}

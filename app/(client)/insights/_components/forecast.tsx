import { Disclosure } from '@/app/_ui/disclosure';
import { Section, Stack } from '@/app/_ui/page';
import type { InsightsView } from '@/lib/features/insights/schema';
import { assumed, forecastInWords, forecastLater } from './words';

/**
 * How many more applications an offer may take, for whoever asks: the figure can be a blow. Where the record carries none that
 * would help, there is none.
 */
export function Forecast({ insights }: { insights: Pick<InsightsView, 'forecast' | 'offers' | 'decided'> }) {
  const { forecast, decided } = insights;
  if (forecast.state === 'hidden' && forecast.why === 'too-many-needed') return null;
  return (
    <Section title="Looking ahead">
      {forecast.state === 'hidden' ? (
        <p className="text-soft">{forecastLater(decided)}</p>
      ) : (
        <Disclosure summary="How many more an offer may take">
          <Stack gap="small" className="max-w-[40rem]">
            <p>{forecastInWords(forecast).says}</p>
            <p>{forecastInWords(forecast).range}</p>
            <p className="text-small text-soft">{assumed(insights)}</p>
          </Stack>
        </Disclosure>
      )}
    </Section>
  );
}

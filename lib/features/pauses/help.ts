import { env } from '@/lib/platform/env';
import { countryAmong, countryName, ELSEWHERE, type HelpLine } from '@/lib/platform/help-lines';

/** Whom somebody can talk to: in their own country as far as their settings say, and in the others. */
export type Help = { here: CountryHelp | null; elsewhere: CountryHelp[] };
type CountryHelp = { country: string; lines: readonly HelpLine[] };

/**
 * The people an operator named, for whoever asks for them or says that they aren’t well. It reads settings alone: nothing is
 * reckoned about how anybody is, and that somebody looked is written down nowhere.
 */
export function helpFor(viewer: { zone: string; locale: string }): Help {
  const named = env().REBOUND_HELP_LINES ?? {};
  const countries = Object.keys(named).filter((code) => code !== ELSEWHERE);
  const home = countryAmong(countries, viewer);
  const everywhere = named[ELSEWHERE];
  const of = (code: string): CountryHelp => ({ country: countryName(code), lines: named[code] ?? [] });
  return {
    here: home ? of(home) : everywhere ? { country: 'Wherever you are', lines: everywhere } : null,
    elsewhere: countries.filter((code) => code !== home).map(of),
  };
}

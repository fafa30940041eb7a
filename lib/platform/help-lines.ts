import { z } from 'zod';

/** People somebody can talk to, as an operator names them. */
export type HelpLine = {
  name: string;
  says?: string | undefined;
  phone?: string | undefined;
  url?: string | undefined;
};

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && REGIONS.of(code) !== undefined;

export type HelpLines = Record<string, HelpLine[]>;

/** Lines that stand for every country that has none of its own. */
export const ELSEWHERE = '*';
const MOST = 6;

const LONGEST = 120;
const words = (what: string) => {
  const error = `${what} is a text of up to ${LONGEST} characters`;
  return z.string(error).trim().min(1, error).max(LONGEST, error);
};
const line = z
  .strictObject(
    {
      name: words('a name'),
      says: words('what a line says').optional(),
      phone: z
        .string('a phone is written in figures')
        .trim()
        .regex(/^\+?[0-9][0-9 ()./-]{1,24}$/, 'a phone is written in figures')
        .optional(),
      url: z.url({ protocol: /^https$/, error: 'a url begins with https://' }).optional(),
    },
    'a line has a name, and says, phone and url where it has them',
  )
  .refine(({ phone, url }) => phone ?? url, 'each line needs a phone or a url');

const byCountry = z.record(
  z
    .string()
    .refine((code) => code === ELSEWHERE || isCountry(code), 'a country is two capital letters, or *'),
  z
    .array(line, 'the lines of a country stand in [ ]')
    .min(1, 'a country without lines is left out')
    .max(MOST, `at most ${MOST} lines a country`),
  'the countries stand in { }',
);

/** Reads `REBOUND_HELP_LINES`: JSON, the lines of each country under its ISO 3166 code. Nothing is as good as not set. */
export const helpLinesSchema = z.string().transform((text, context): HelpLines | undefined => {
  if (text.trim() === '') return undefined;
  const parsed = byCountry.safeParse(jsonIn(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const [inner] = issue && 'issues' in issue ? issue.issues : [];
  context.addIssue({
    code: 'custom',
    message: `must be JSON like {"GB":[{"name":"…","phone":"…","url":"https://…"}]}: ${inner?.message ?? issue?.message ?? ''}`,
  });
  return z.NEVER;
});

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The country somebody is in as far as their settings say: the one with lines whose clocks they keep, or else the region
 * of their locale. Null where neither is among those with lines.
 */
export function countryAmong(
  countries: readonly string[],
  { zone, locale }: { zone: string; locale: string },
): string | null {
  const kept = plainZone(zone);
  const byClocks = countries.find((country) => zonesOf(country).some((one) => plainZone(one) === kept));
  if (byClocks) return byClocks;
  const { region } = new Intl.Locale(locale);
  return countries.find((country) => country === region) ?? null;
}

/** A zone under the one name that it is compared by; some have several. */
const plainZone = (zone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;

const zonesOf = (country: string): readonly string[] =>
  isCountry(country) ? ((new Intl.Locale(`und-${country}`) as WithZones).getTimeZones?.() ?? []) : [];

/** ECMA-402 has it, the types do not yet. */
type WithZones = Intl.Locale & { getTimeZones?(): string[] };

export const countryName = (code: string): string => REGIONS.of(code) ?? code;

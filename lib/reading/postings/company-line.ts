import { companyKey } from '@/lib/rules/company-key/company-key';

/** No name is longer; a line may be. */
const LONGEST = 120;

/** A line without how the work is done, which stands beside a place: "Berlin (Remote)". */
export const withoutMode = (line: string): string => line.replace(MODE_BESIDE, '').trimEnd();

const MODE_BESIDE =
  /\((?:remote|hybrid\p{L}*|híbrido|on-?site|vor ort|home ?office|télétravail|teletrabajo)\)$/iu;

/** A town, with a postcode before it and what it lies in behind it. */
const PLACES = /^(?:\d{4,5} )?\p{Lu}[\p{L}.’' /-]{1,40}(?:, \p{Lu}[\p{L}.’' -]{1,40}){0,2}$/u;

/**
 * "Nordlicht Logistik GmbH, Hamburg": a name that ends in its legal form, and the place behind it. Null where the comma is the
 * name's own ("Harbour Foods, Inc.", "Smith, Jones & Partners LLP").
 */
export function companyLine(line: string): { company: string; place: string } | null {
  const parts = withoutMode(line).split(/,\s+/u);
  for (let count = 1; count < parts.length && count < 4; count += 1) {
    const company = parts.slice(0, count).join(', ');
    const place = parts.slice(count).join(', ');
    if (endsInForm(company) && PLACES.test(place)) return { company, place };
  }
  return null;
}

/** A form at the end is dropped from the key of a name, and counts as a word where something follows it. */
export const endsInForm = (name: string): boolean =>
  name.length <= LONGEST && companyKey(`${name} Xyz`) !== `${companyKey(name)} xyz`;

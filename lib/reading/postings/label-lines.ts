import type { Pair } from './pairs';

/** What forms and lists call the parts of a posting. */
const LABELS =
  'job ?title|position(?: title)?|role|vacancy|stellenbezeichnung|stellentitel|jobtitel|intitulé(?: du poste)?|poste|puesto|cargo|functie(?:titel)?|company(?: name)?|employer|hiring organi[sz]ation|organi[sz]ation|arbeitgeber|unternehmen|firma|entreprise|employeur|société|empresa|compañía|empleador|bedrijf|werkgever|organisatie|(?:job |work |office )?locations?|place of work|workplace|arbeitsort|standorte?|einsatzort|lieu(?: de travail| du poste)?|localisation|ubicación|localización|lugar(?: de trabajo)?|locatie|standplaats|werklocatie|salary|pay|compensation|gehalt|vergütung|salaire|rémunération|salario|salaris|work(?:place|ing)?[ -]?(?:type|mode|model|arrangement)|arbeitsmodell|mode de travail|modalidad|remote|home ?office|télétravail|teletrabajo|time type|posted on|job requisition id|employment type|contract type|hours|closing date|application deadline|apply by|deadline|bewerbungsfrist|date limite|fecha límite|sluitingsdatum|azienda|sede|stipendio|scadenza';
const LABEL = new RegExp(String.raw`^[ \t•*#-]{0,5}(${LABELS})\*{0,2}[ \t]?([:：]?)\*{0,2}$`, 'iu');
const LONGEST = 160;
const READ = 20_000;

/** A value is a few words, and no sentence: what stands below a heading is often one. */
const isValue = (line: string): boolean =>
  line.length <= LONGEST && !LABEL.test(line) && !/[.!?…]$/u.test(line) && line.split(' ').length <= 14;

/**
 * The fields that a posting sets out, a line each, as "Company: Vale": pairs of a list or a table of its page, and labels
 * that have a line of their own above their value. Without a colon they need another such label in the text: one word alone
 * may be a heading.
 */
export function fieldLines(words: string, pairs: readonly Pair[]): string {
  const said = pairs
    .filter(({ value }) => !LABEL.test(value))
    .map(({ label, value }) => `${label}: ${value}`);
  const lines = words
    .slice(0, READ)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const found = lines.flatMap((line, at) => {
    const [, label, colon] = LABEL.exec(line) ?? [];
    const value = lines[at + 1];
    return label && value !== undefined && isValue(value) ? [{ text: `${label}: ${value}`, colon }] : [];
  });
  const isForm = found.length > 1;
  for (const { text, colon } of found) if (isForm || colon) said.push(text);
  return said.join('\n');
}

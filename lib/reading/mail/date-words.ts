const byNumber = (lines: readonly string[]) =>
  new Map(lines.flatMap((names, place) => names.split(' ').map((name) => [name, place + 1] as const)));

/** Months as mail programs write them, whole and short, in the languages that mails are read in. */
export const MONTHS: ReadonlyMap<string, number> = byNumber([
  'jan january januar jänner januari janvier janv enero ene gennaio gen janeiro',
  'feb february februar februari février févr fév febrero febbraio fevereiro fev',
  'mar march märz mär mrz maart mrt mars marzo março',
  'apr april avril avr abril abr aprile',
  'may mai mei mayo maggio mag maio',
  'jun june juni juin junio giugno giu junho',
  'jul july juli juillet juil julio luglio lug julho',
  'aug august augustus août aout agosto ago',
  'sep sept september septembre septiembre settembre set setembro',
  'oct october okt oktober octobre octubre ottobre ott outubro out',
  'nov november novembre noviembre novembro',
  'dec december dez dezember décembre déc diciembre dic dicembre dezembro',
]);

/** Words for a day by how many days ago it is. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map(
  [
    ['today heute vandaag hoy oggi hoje aujourd', 0],
    ['yesterday gestern gisteren hier ayer ieri ontem', 1],
  ].flatMap(([names, days]) =>
    String(names)
      .split(' ')
      .map((name) => [name, Number(days)] as const),
  ),
);

import { isCurrency, SALARY_MOST } from '@/lib/rules/salary';
import { periodIn } from './periods';
import type { PostingSalary } from './types';

/** A map: a page may call its currency "constructor". */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      '€': 'EUR',
      euro: 'EUR',
      euros: 'EUR',
      '£': 'GBP',
      '₹': 'INR',
      rs: 'INR',
      '₽': 'RUB',
      '₺': 'TRY',
      '₩': 'KRW',
    },
    ...{
      us$: 'USD',
      c$: 'CAD',
      ca$: 'CAD',
      a$: 'AUD',
      au$: 'AUD',
      nz$: 'NZD',
      s$: 'SGD',
      hk$: 'HKD',
      r$: 'BRL',
    },
    ...{
      zł: 'PLN',
      zl: 'PLN',
      kč: 'CZK',
      fr: 'CHF',
      sfr: 'CHF',
      '₪': 'ILS',
      '₫': 'VND',
      '฿': 'THB',
      '₴': 'UAH',
    },
    ...{ $: 'USD', dollars: 'USD', pounds: 'GBP', tl: 'TRY', lei: 'RON', ft: 'HUF' },
  }),
);
const SIGN = String.raw`(?:(?:US|CA|AU|NZ|HK|[CASR])?\$|[€£₹₽₺₩₪₫฿₴¥]|Euros?\b|EUR\b|USD\b|GBP\b|CHF\b|SFr\.?|Fr\.|INR\b|Rs\.?|PLN\b|zł|CZK\b|Kč|SEK\b|NOK\b|DKK\b|kr\.?|CAD\b|AUD\b|NZD\b|SGD\b|HKD\b|JPY\b|AED\b|ZAR\b|BRL\b|MXN\b|TRY\b|HUF\b|RON\b)`;
/** 65,000 · 65.000,00 · 65 000 · 8'500 · 65k · 65 K€; spaces of thousands are narrow ones too. */
const AMOUNT = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f\u2009 ]\d{3}){0,3}(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,9}(?:[.,]\d{1,2}(?!\d))?`;
const THOUSAND = String.raw`(?:[ \u00a0]?(?:k|K|T|Tsd\.?|mil)(?![\p{L}\d]))?`;
const ONE = String.raw`(?:(${SIGN})[ \u00a0]?)?(${AMOUNT})(${THOUSAND})(?:[ \u00a0]?(?:,-{1,2})?[ \u00a0]?(${SIGN}))?`;
const TO = String.raw`[ \u00a0]{0,2}(?:[-–—]|to|and|bis(?: zu)?|und|à|et|a|y|hasta|tot|en|al)[ \u00a0]{0,2}`;
const PHRASE = new RegExp(
  String.raw`(?<![\p{L}\d.,])${ONE}(?:(?:[ \u00a0](?:brutto|gross|brut|bruto|brutos))?(?:[ \u00a0]?(?:per|/|pro)[ \u00a0]?(?:year|hour|Jahr|month|Monat))?${TO}${ONE})?`,
  'giu',
);
const ABOUT_PAY =
  /salar|salair|gehalt|verg[üu]tung|entgelt|lohn|bezahlung|verdienst|pay\b|paid|wage|compensation|remun|rémun|sueldo|sueldos|retribuci|salaris|beloning|bruto|brutto|\bbrut|gross\b|ote\b|package|loon\b|jahresgehalt|tarief|\brate\b|\bearn/iu;
const OTHER_MONEY =
  /revenue|umsatz|funding|raised|series [a-e]\b|budget|bonus|million|milliarde|milliard|billion|mrd|\bmio\b|invest|allowance|zuschuss|stipend|voucher|gutschein|prämie|referral|ticket|turnover|chiffre d|facturaci|kapital|equity|sign-on|relocation|prime d|umzug|weiterbildung|learning/iu;
const FROM =
  /(?:\bfrom|\bab|\bmindestens|\bà partir de|\bdès|\bdesde|\bvanaf|\bat least|\bminimum|\bstarting at|\bmin\.?)[ \u00a0:]{0,3}$/iu;
const UP_TO =
  /(?:\bup to|\bbis zu|\bbis|\bjusqu['’]à|\bhasta|\btot|\bmaximum|\bmax\.?|\bmaximaal|\bhöchstens)[ \u00a0:]{0,3}$/iu;
const NEAR = 90;
const READ = 40_000;
const MOST_FOUND = 40;

/** A currency's code by what a page writes for it; null where that is of several or of none. */
export function currencyIn(text: string): string | null {
  const plain = text.trim().toLowerCase();
  const code = plain.toUpperCase();
  if (/^[A-Z]{3}$/.test(code) && isCurrency(code)) return code;
  return SIGNS.get(plain) ?? SIGNS.get(plain.replace(/\.$/, '')) ?? null;
}

/** An amount as pages write it; null where it is none, is nothing, or more than anybody is paid. */
export function amountOf(given: unknown): number | null {
  const text = typeof given === 'number' ? String(given) : typeof given === 'string' ? given : '';
  const plain = text.trim().replace(/[\s’']/gu, '');
  const figures = /^(\d{1,15})(?:\.(\d+))?$/.exec(plain) ? readDecimal(plain) : readGrouped(plain);
  return figures === null || figures <= 0 || figures > SALARY_MOST ? null : Math.round(figures * 100) / 100;
}

/** "65.000" is a full stop before thousands, "15.5" is not. */
const readDecimal = (plain: string): number =>
  /^\d{1,3}(?:\.\d{3})+$/.test(plain) && !/^0/.test(plain)
    ? Number(plain.replaceAll('.', ''))
    : Number(plain);

function readGrouped(plain: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,4})?$/.test(plain))
    return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{2})*,\d{3}(?:\.\d{1,2})?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  return /^\d+,\d{1,2}$/.test(plain) ? Number(plain.replace(',', '.')) : null;
}

/**
 * The salary that a text names, where it is one: beside a word for pay or for a time, and not what a company earns or
 * gives on top. `certain` is for a field that holds nothing else.
 */
export function salaryIn(text: string, certain = false): PostingSalary | null {
  const words = text.slice(0, READ);
  let looked = 0;
  for (const found of words.matchAll(PHRASE)) {
    if (found[0].length < 2 || !/\d/.test(found[0])) continue;
    const salary = fromPhrase(words, found, certain);
    if (salary) return salary;
    looked += 1;
    if (looked > MOST_FOUND * 20) break;
  }
  return null;
}

function fromPhrase(words: string, found: RegExpMatchArray, certain: boolean): PostingSalary | null {
  const [phrase, sign, amount = '', thousand, signAfter, otherSign, other, otherThousand, otherSignAfter] =
    found;
  const written = sign ?? signAfter ?? otherSign ?? otherSignAfter;
  if (written === undefined && !certain) return null;
  const at = found.index ?? 0;
  const before = words.slice(Math.max(0, at - NEAR), at);
  const after = words.slice(at + phrase.length, at + phrase.length + NEAR);
  const line = `${before.slice(before.lastIndexOf('\n') + 1)} ~ ${after.split('\n')[0] ?? ''}`;
  const period =
    periodIn(phrase) ?? periodIn((after.split('\n')[0] ?? '').slice(0, 40)) ?? periodIn(before.slice(-60));
  if (!certain && !ABOUT_PAY.test(`${before} ~ ${after}`) && period === null) return null;
  if (!certain && OTHER_MONEY.test(line) && !ABOUT_PAY.test(line)) return null;
  const shared = other !== undefined && otherThousand !== '' && thousand === '' ? otherThousand : thousand;
  const [first, second] = [scaled(amount, shared), other === undefined ? null : scaled(other, otherThousand)];
  if (first === null || (!certain && first < LEAST)) return null;
  const [min, max] =
    second !== null
      ? [Math.min(first, second), Math.max(first, second)]
      : UP_TO.test(before)
        ? [null, first]
        : FROM.test(before) || /^\s?\+/.test(after)
          ? [first, null]
          : [first, first];
  const currency = written === undefined ? null : currencyIn(written);
  return {
    min,
    max,
    currency,
    period: period ?? impliedBy(first, currency),
    text: textAround(before, phrase, after),
  };
}

/** Nobody is paid less for an hour. */
const LEAST = 5;

/** Nothing but a year is paid with that much, in money that is worth about as much. */
const impliedBy = (amount: number, currency: string | null) =>
  amount >= 20_000 && currency !== null && ['EUR', 'GBP', 'USD', 'CHF'].includes(currency)
    ? ('year' as const)
    : null;

function scaled(amount: string, thousand: string | undefined): number | null {
  const figure = amountOf(amount.replace(/[\u00a0\u202f\u2009 ]/g, ''));
  return figure === null ? null : thousand && figure < 1_000 ? figure * 1_000 : figure;
}

/** The amounts with what stands right beside them on their line. */
function textAround(before: string, phrase: string, after: string): string {
  const lead =
    /(?:\b(?:from|ab|bis zu|up to|à partir de|jusqu['’]à|desde|hasta|vanaf|tot)\s)$/iu.exec(before)?.[0] ??
    '';
  const tail = /^[^\n.;!?()|•·]{0,40}/u.exec(after)?.[0] ?? '';
  const period =
    /^.{0,40}(?<!\p{L})(?:year|annum|annual(?:ly)?|month(?:ly)?|week(?:ly)?|day|hour(?:ly)?|jahr(?:es)?(?:gehalt)?|jährlich|monat(?:lich)?|stunde|tag|an\b|mois|heure|jour|año|mes|hora|día|jaar|maand|uur|dag|p\.a|brutto|gross|brut|bruto)(?!\p{L})/iu.exec(
      tail,
    )?.[0];
  return `${lead}${phrase}${period ?? ''}`.replace(/\s+/g, ' ').trim();
}

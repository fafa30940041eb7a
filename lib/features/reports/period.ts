import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { reportAddressSchema } from '@/lib/features/reports/schema';
import type { ReportLanguage } from '@/lib/rules/report';
import { localDate } from '@/lib/rules/time';

export type Asked = { from: string; to: string; language: ReportLanguage };

/**
 * What the address of a report asks for. Where it says nothing: from the first of the month until today, in German for who
 * reads German. Two days the wrong way round are turned.
 */
export function askedIn(query: unknown, { now, viewer }: Pick<ClientTx, 'now' | 'viewer'>): Asked {
  const said = reportAddressSchema.parse(query);
  const today = localDate(now, viewer.zone);
  const to = said.to ?? today.toString();
  const from = said.from ?? Temporal.PlainDate.from(to).with({ day: 1 }).toString();
  const language = said.language ?? (viewer.locale.startsWith('de') ? 'de' : 'en');
  return from <= to ? { from, to, language } : { from: to, to: from, language };
}

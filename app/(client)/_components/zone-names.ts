import type { SelectOption } from '@/app/_ui/select';
import { zoneOptions } from './zone-options';

/** Zones that this server's data lists under a name that the zone database no longer uses. */
const RENAMED: Record<string, string> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

const ENGLISH = new Intl.Collator('en');
const ZONES = [...Intl.supportedValuesOf('timeZone').map((name) => RENAMED[name] ?? name), 'UTC'];

/**
 * Every zone of this server's time-zone data by region and place, always including the current one: names in one text, as
 * four hundred pairs of a name and a label are a third of the page.
 */
export function zoneNames(current: string): string {
  const key = ({ group, label }: SelectOption) => `${group}/${label}`;
  return zoneOptions([...new Set([...ZONES, current])].join(' '))
    .sort((a, b) => ENGLISH.compare(key(a), key(b)))
    .map(({ value }) => value)
    .join(' ');
}

import type { SelectOption } from '@/app/_ui/select';

/** Zones to choose from, of their names in one text; each stands under its region. */
export function zoneOptions(names: string): SelectOption[] {
  return names.split(' ').map((value) => {
    const [region, ...place] = value.replaceAll('_', ' ').split('/');
    return place.length === 0
      ? { value, label: value, group: 'Other' }
      : { value, label: place.join(', '), group: region };
  });
}

import type { ComponentType } from 'react';
import {
  IconBook,
  IconBuilding,
  IconColumns,
  IconEnvelope,
  IconPeople,
  IconPerson,
  IconPlus,
  type IconProps,
  IconSearch,
  IconSliders,
  IconSunrise,
  IconWaves,
} from './icons';

/** The pictures of the navigation, by name: a name is a word to send, a drawing is two hundred. */
export const NAV_ICONS = {
  book: IconBook,
  building: IconBuilding,
  columns: IconColumns,
  envelope: IconEnvelope,
  people: IconPeople,
  person: IconPerson,
  plus: IconPlus,
  search: IconSearch,
  sliders: IconSliders,
  sunrise: IconSunrise,
  waves: IconWaves,
} satisfies Record<string, ComponentType<IconProps>>;

export type NavIcon = keyof typeof NAV_ICONS;

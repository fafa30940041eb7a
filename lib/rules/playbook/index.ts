import type { Chapter } from './chapter';
import { GOING_ON } from './going-on';
import { KEEPING } from './keeping';
import { LEARNING } from './learning';
import { REPLYING } from './replying';
import { SENDING } from './sending';

const ALL = [...REPLYING, ...SENDING, ...LEARNING, ...GOING_ON, ...KEEPING] as const;

/** The ids of all rules. */
export type PlaybookId = (typeof ALL)[number]['rules'][number]['id'];

/** Every rule of the product, chapter by chapter, in the order in which a person meets them. */
export const PLAYBOOK: readonly Chapter[] = ALL;

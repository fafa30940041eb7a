import { readPage } from '@/lib/access/page';
import { type OwnStage, ownStages } from '@/lib/rules/own-stages';

/** What /settings/stages shows. */
export const loadStages = (): Promise<OwnStage[]> => readPage(async (tx) => ownStages(tx.viewer));

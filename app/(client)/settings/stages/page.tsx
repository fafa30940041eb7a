import type { Metadata } from 'next';
import { Section } from '@/app/_ui/page';
import { loadStages } from '@/lib/features/stages/loaders';
import { STAGE_LABELS, STAGES } from '@/lib/rules/stages';
import { SettingsPage } from '../_components/settings-page';
import { AddRound } from './_components/add-round';
import { StageRow } from './_components/stage-row';

export const metadata: Metadata = { title: 'Stages' };

/** What a round can count as, in the words that everybody knows. */
const COUNTS_AS = STAGES.map((stage) => ({ value: stage, label: STAGE_LABELS[stage] }));

export default async function StagesPage() {
  const stages = await loadStages();
  return (
    <SettingsPage
      title="Stages"
      lede="Name the stages the way you do, put them in your order and add rounds of your own. Advice and statistics stay the same: a round counts as the stage it belongs to."
    >
      <Section id="stages" title="Your stages">
        <ol>
          {stages.map((stage, place) => (
            <StageRow
              key={stage.id}
              stage={stage}
              usual={STAGE_LABELS[stage.stage]}
              isFirst={place === 0}
              isLast={place === stages.length - 1}
            />
          ))}
        </ol>
      </Section>
      <Section
        title="Add a round"
        lede="For example “System design”, as a later interview. It gets a column on your board."
      >
        <AddRound stages={COUNTS_AS} />
      </Section>
    </SettingsPage>
  );
}

import type { Metadata } from 'next';
import { Section } from '@/app/_ui/page';
import { saveGhostDays, saveHoldHours, saveVentHours } from '@/lib/features/account/actions';
import { loadAccount } from '@/lib/features/account/loaders';
import { holdOptions, silenceOptions, ventOptions } from '../_components/choices';
import { SettingsPage } from '../_components/settings-page';
import { ChoiceForm } from './_components/choice-form';

export const metadata: Metadata = { title: 'Waiting times' };

export default async function TimingPage() {
  const { ventHours, holdHours, ghostDays } = await loadAccount('/settings/timing');
  return (
    <SettingsPage title="Waiting times">
      <Section
        id="rest"
        title="How long a reply waits"
        lede="A day or two, unless you make it longer. Replies that already wait keep their time."
      >
        <ChoiceForm
          action={saveHoldHours}
          name="holdHours"
          label="Every reply waits at least"
          value={String(holdHours ?? '')}
          options={holdOptions(holdHours)}
        />
      </Section>
      <Section
        id="silence"
        title="When nobody answers"
        lede="We’ll ask whether to close an application you haven’t heard back about."
      >
        <ChoiceForm
          action={saveGhostDays}
          name="ghostDays"
          label="Ask me after"
          value={String(ghostDays)}
          options={silenceOptions(ghostDays)}
        />
      </Section>
      <Section
        id="vent"
        title="Vent"
        lede="What you write there is kept for a while, and only you can read it. A change applies to what you write next."
      >
        <ChoiceForm
          action={saveVentHours}
          name="ventHours"
          label="Burn it after"
          value={String(ventHours)}
          options={ventOptions(ventHours)}
        />
      </Section>
    </SettingsPage>
  );
}

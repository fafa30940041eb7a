import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { Section } from '@/app/_ui/page';
import { loadAccount } from '@/lib/features/account/loaders';
import { WAY_BACK_DAYS } from '@/lib/features/erasure/types';
import { SettingsPage } from '../_components/settings-page';
import { EraseAccount } from './_components/erase-account';

export const metadata: Metadata = { title: 'Your data' };

export default async function DataPage() {
  const { email } = await loadAccount('/settings/data');
  return (
    <SettingsPage title="Your data" lede={`Everything of ${email} in Rebound.`}>
      <Section
        id="data"
        title="A copy of it"
        lede="Everything you keep here, as one file: a page to read, your letters, and every record as JSON and CSV."
      >
        <div>
          <ButtonLink href="/export">Make a copy of your data</ButtonLink>
        </div>
      </Section>
      <Section
        id="bring"
        title="A list you have"
        lede="From a spreadsheet, LinkedIn or another tracker, with its history. You see every row before it counts."
      >
        <div>
          <ButtonLink href="/import">Bring your list</ButtonLink>
        </div>
      </Section>
      <Section
        id="delete"
        title="Delete your account"
        lede="This deletes everything you have here. You choose whether there is a way back."
      >
        <EraseAccount wayBackDays={WAY_BACK_DAYS} />
      </Section>
    </SettingsPage>
  );
}

import { Button, ButtonLink } from '@/app/_ui/button';
import { IconPlus } from '@/app/_ui/icons';
import { Section } from '@/app/_ui/page';
import { Tabs } from '@/app/_ui/tabs';
import { ThemeToggle } from '@/app/_ui/theme-toggle';
import { SlowForm } from './slow-form';

export function Controls({ sheet }: { sheet: string }) {
  return (
    <>
      <Section title="Buttons">
        <div className="flex flex-wrap items-center gap-2.5">
          <Button variant="strong">The one thing</Button>
          <Button>Another</Button>
          <Button variant="quiet" icon={<IconPlus />}>
            Add a line
          </Button>
          <ButtonLink href="/gallery">Go there</ButtonLink>
          <Button disabled>Not yet</Button>
        </div>
        <p className="mt-4">
          In a sentence it is <Button variant="link">a link</Button>, underlined and quiet.
        </p>
        <SlowForm />
      </Section>
      <Section title="Tabs">
        <Tabs
          label={`Views, ${sheet}`}
          tabs={[
            { href: '/gallery', label: 'All', current: true, count: 12 },
            { href: '/gallery?view=open', label: 'Open', count: 7 },
            { href: '/gallery?view=closed', label: 'Closed' },
            { href: '/gallery?view=other', label: 'Something longer' },
          ]}
        />
      </Section>
      <Section title="Theme">
        <ThemeToggle current="system" name={`theme-${sheet}`} />
      </Section>
    </>
  );
}

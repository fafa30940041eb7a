import type { Metadata } from 'next';
import { AppShell } from '@/app/_ui/app-shell';
import { Avatar } from '@/app/_ui/avatar';
import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Dots } from '@/app/_ui/dots';
import type { NavItem } from '@/app/_ui/nav-link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import { assertGalleryAvailable } from '../availability';

export const metadata: Metadata = { title: 'Gallery: the frame', robots: { index: false } };

const ITEMS: NavItem[] = [
  { href: '/gallery/shell', label: 'Morning', icon: 'sunrise' },
  { href: '/gallery/shell?place=shelves', label: 'Shelves', icon: 'columns', current: false },
  { href: '/gallery/shell?place=book', label: 'Book', icon: 'book', current: false },
  { href: '/gallery/shell?place=letters', label: 'Letters', icon: 'envelope', current: false },
  { href: '/gallery/shell?place=tides', label: 'Tides', icon: 'waves', current: false },
  { href: '/gallery/shell?place=houses', label: 'Houses', icon: 'building', current: false },
];

/** The frame with a page in it, as a signed-in person sees it. */
export default function ShellSpecimen() {
  assertGalleryAvailable();
  return (
    <AppShell
      whose="nobody"
      product={{ name: 'Rebound', href: '/gallery' }}
      items={ITEMS}
      act={{ href: '/gallery/shell?place=new', label: 'Write a letter', short: 'letter' }}
      footerItems={[{ href: '/gallery', label: 'Gallery', icon: 'sliders', current: false }]}
      account={
        <div className="flex items-center gap-2.5">
          <Avatar name="Ana Ruiz" />
          <span className="min-w-0 truncate text-small text-soft">ana@example.org</span>
        </div>
      }
    >
      <Page width="wide">
        <PageHeader kicker="Wednesday, the second day" title="Five lines, then go outside." />
        <div className="grid gap-10 lg:grid-cols-[1.55fr_1fr] lg:gap-11">
          <Stack gap="large">
            <Card>
              <Stack gap="small">
                <h2 className="serif-heading text-h2">Write down what happened</h2>
                <p className="text-soft text-pretty">About five minutes; nobody else sees it.</p>
                <div>
                  <Button variant="strong">Open the book</Button>
                </div>
              </Stack>
            </Card>
            <Section title="Later today">
              <RowList>
                <Row title="Draft the letter" trailing={<Tag tone="dawn">open now</Tag>} />
                <Row
                  title="Name three places"
                  detail="In the evening"
                  trailing={<Tag tone="wait">18:00</Tag>}
                />
              </RowList>
            </Section>
          </Stack>
          <Section title="On the shelf">
            <Dots filled={7} of={8} text="Seven of eight still stand." showText />
          </Section>
        </div>
      </Page>
    </AppShell>
  );
}

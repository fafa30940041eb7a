import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader } from '@/app/_ui/page';
import { THEME_COOKIE, themeFromCookie } from '@/app/_ui/theme';
import { ThemeToggle } from '@/app/_ui/theme-toggle';
import { assertGalleryAvailable } from './availability';
import { Controls } from './controls';
import { Fields } from './fields';
import { Icons } from './icons';
import { Nights } from './nights';
import { Overlays } from './overlays';
import { Pieces } from './pieces';

export const metadata: Metadata = { title: 'Gallery', robots: { index: false } };

const SHEETS = { light: 'Light', dark: 'Dark' } as const;

/** Every component in every state, both themes side by side (one under the other on a phone). */
export default async function GalleryPage() {
  assertGalleryAvailable();
  const theme = themeFromCookie((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <Page width="full">
      <PageHeader
        kicker="Design system"
        title="Nights and dawn"
        lede="Each piece in each of its states. The panels wear their theme whatever the device asks for."
        actions={<ThemeToggle current={theme} name="page-theme" />}
      />
      <p className="mb-8">
        <ButtonLink href="/gallery/shell" variant="link">
          The frame around a page
        </ButtonLink>
      </p>
      <div className="grid gap-6 xl:grid-cols-2">
        {Object.entries(SHEETS).map(([sheet, name]) => (
          <section
            key={sheet}
            data-theme={sheet}
            aria-label={name}
            className="-mx-5 flex min-w-0 flex-col gap-12 bg-paper px-5 py-8 sm:mx-0 sm:rounded-sheet sm:border sm:border-line sm:px-8"
          >
            <Nights />
            <Controls sheet={sheet} />
            <Fields sheet={sheet} />
            <Pieces />
            <Overlays />
            <Icons />
          </section>
        ))}
      </div>
    </Page>
  );
}

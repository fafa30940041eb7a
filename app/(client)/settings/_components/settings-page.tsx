import type { ReactNode } from 'react';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';

/** One subject of the settings, and the way back to all of them. */
export function SettingsPage({
  title,
  lede,
  children,
}: {
  title: string;
  lede?: string;
  children: ReactNode;
}) {
  return (
    <Page width="wide">
      <PageHeader
        kicker={
          <Link href="/settings" className="rounded-small underline-offset-3 hover:underline">
            Settings
          </Link>
        }
        title={title}
        lede={lede}
      />
      <Stack gap="large" className="sided">
        {children}
      </Stack>
    </Page>
  );
}

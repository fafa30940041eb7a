import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { FollowLinks } from '@/app/_ui/follow-links';
import { fontVariables } from '@/app/_ui/fonts';
import { PAPER, THEME_COOKIE, themeFromCookie } from '@/app/_ui/theme';
import { ToastRegion } from '@/app/_ui/toast-region';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Rebound', template: '%s · Rebound' },
  description: 'A calm companion for the days after a job rejection.',
  applicationName: 'Rebound',
  formatDetection: { telephone: false, email: false, address: false },
};

/** The browser's own bars take the paper's colour: of the chosen theme, or of the device's. */
export async function generateViewport(): Promise<Viewport> {
  const theme = await chosenTheme();
  return {
    width: 'device-width',
    initialScale: 1,
    viewportFit: 'cover',
    themeColor:
      theme === 'system'
        ? [
            { media: '(prefers-color-scheme: light)', color: PAPER.light },
            { media: '(prefers-color-scheme: dark)', color: PAPER.dark },
          ]
        : PAPER[theme],
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = await chosenTheme();
  return (
    <html lang="en" className={fontVariables} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        {children}
        <FollowLinks />
        <ToastRegion />
      </body>
    </html>
  );
}

async function chosenTheme() {
  return themeFromCookie((await cookies()).get(THEME_COOKIE)?.value);
}

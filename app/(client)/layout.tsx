import type { ReactNode } from 'react';
import { ConfirmRegion } from '@/app/_components/confirm/region';
import { SignOut } from '@/app/_components/sign-out';
import { AppShell } from '@/app/_ui/app-shell';
import { Avatar } from '@/app/_ui/avatar';
import type { NavItem } from '@/app/_ui/nav-link';
import { currentOffer } from '@/lib/access/undo-cookie';
import { loadFrame } from '@/lib/features/today/loaders';
import { UNDO_SECONDS } from '@/lib/rules/policy';
import { UNDOABLE } from '@/lib/rules/undo';
import { CommandKeys } from './_components/commands/command-keys';
import { DetectTimeZone } from './_components/detect-time-zone';
import { NoticeBanners } from './_components/notice-banners';
import { SendLeft } from './_components/send-left';
import { UndoOffer } from './_components/undo-offer';

const PLACES: NavItem[] = [
  { href: '/today', label: 'Today', icon: 'sunrise' },
  { href: '/pipeline', label: 'Pipeline', icon: 'columns' },
  { href: '/journal', label: 'Journal', icon: 'book' },
  { href: '/coach', label: 'Coach', icon: 'person' },
  { href: '/templates', label: 'Templates', icon: 'envelope' },
];
const CLIENTS: NavItem = { href: '/clients', label: 'Clients', icon: 'people' };
/** In reach on every screen; somebody who only coaches has nothing to log. */
const LOG = { href: '/no', label: 'Log a rejection', short: 'rejection' };
const SEARCH: NavItem = { href: '/search', label: 'Search', icon: 'search' };
const SETTINGS: NavItem = { href: '/settings', label: 'Settings', icon: 'sliders' };

/**
 * The frame of everything a signed-in person sees. The pages check the session themselves as well. There is no
 * loading.tsx below: without scripts a streamed page would stay a placeholder, and it would answer 200 before it is
 * known to be a redirect or a 404.
 */
export default async function ClientLayout({ children }: { children: ReactNode }) {
  const { person, coaches, invited, asked, forOthers, notices } = await loadFrame();
  const clients = { ...CLIENTS, waits: invited };
  const places = PLACES.map((place) => (place.href === '/coach' ? { ...place, waits: asked } : place));
  const offer = await currentOffer();
  return (
    <AppShell
      whose={person.id}
      writesAs={person.locale}
      product={{ name: 'Rebound', href: forOthers ? CLIENTS.href : '/today' }}
      items={forOthers ? [clients, ...places] : coaches ? [...places, clients] : places}
      footerItems={[SEARCH, SETTINGS]}
      act={forOthers ? undefined : LOG}
      offer={
        <UndoOffer offer={offer && { id: offer.id, words: UNDOABLE[offer.kind], seconds: UNDO_SECONDS }} />
      }
      account={
        <div className="flex flex-col items-start gap-1.5">
          <div className="flex w-full items-center gap-2.5">
            <Avatar name={person.name ?? person.email} />
            <span className="min-w-0 truncate text-small text-soft">{person.name ?? person.email}</span>
          </div>
          <SignOut />
        </div>
      }
    >
      <DetectTimeZone timeZone={person.zone} chosen={person.zoneChosen} />
      <SendLeft />
      {/* NUDGE-3: in a break from everything, what reminds waits until it is over. */}
      <NoticeBanners
        notices={person.paused ? notices.filter(({ kind }) => kind !== 'reply-ready') : notices}
      />
      {children}
      <CommandKeys coaches={coaches || forOthers} />
      <ConfirmRegion />
    </AppShell>
  );
}

import type { Metadata } from 'next';
import { Link } from '@/app/_ui/link';
import { Notice } from '@/app/_ui/notice';
import { Section } from '@/app/_ui/page';
import { loadSecurity } from '@/lib/features/account/loaders';
import { SettingsPage } from '../_components/settings-page';
import { Authenticator } from './_components/authenticator';
import { Identities } from './_components/identities';
import { PasskeyForm } from './_components/passkey-form';
import { PasskeyList } from './_components/passkey-list';
import { RecentEvents } from './_components/recent-events';
import { RecoveryCodes } from './_components/recovery-codes';
import { SignOutOthers } from './_components/sign-out-others';
import { SignedInList } from './_components/signed-in-list';
import { TokenForm } from './_components/token-form';
import { TokenList } from './_components/token-list';

export const metadata: Metadata = { title: 'Signing in and security' };

/** How the person signs in, where they are signed in, and what happened at their door. */
export default async function SecurityPage({
  searchParams,
}: {
  searchParams: Promise<{ for?: string | string[] }>;
}) {
  const { viewer, factors, sessions, currentSessionId, programs, events } = await loadSecurity();
  const { passkeys, authenticatorSince, codesLeft, identities } = factors;
  const secured = passkeys.length > 0 || authenticatorSince !== null;
  const toCoach = (await searchParams).for === 'clients' && !secured;
  return (
    <SettingsPage title="Signing in and security" lede={`Sign-in links go to ${viewer.email}.`}>
      {toCoach && (
        <Notice tone="attention" title="Before you open a client, add a passkey or an authenticator app.">
          What they share is theirs. An email account alone shouldn’t be enough to read it.
        </Notice>
      )}
      <Section
        id="factors"
        title="Passkeys"
        lede="Sign in with your fingerprint, face or screen lock. Once you have one, signing in by email asks for it too."
      >
        <PasskeyList passkeys={passkeys} viewer={viewer} />
        <PasskeyForm />
      </Section>
      <Section
        id="authenticator"
        title="Authenticator app"
        lede="Six digits from an app on your phone, asked for after the email."
      >
        <Authenticator since={authenticatorSince?.toString() ?? null} viewer={viewer} />
      </Section>
      {secured && (
        <Section
          id="recovery"
          title="Recovery codes"
          lede="For the day a device is lost. Each works once; keep them somewhere safe."
        >
          <RecoveryCodes left={codesLeft} />
        </Section>
      )}
      {identities.length > 0 && (
        <Section id="identities" title="Linked accounts" lede="Ways in beside your email.">
          <Identities identities={identities} viewer={viewer} />
        </Section>
      )}
      <Section id="browsers" title="Where you are signed in">
        <SignedInList sessions={sessions} currentId={currentSessionId} viewer={viewer} />
        <SignOutOthers {...programs} browsers={sessions.length - 1} tokens={programs.tokens.length} />
      </Section>
      <Section
        id="tokens"
        title="API tokens"
        lede={
          <>
            For your own scripts. What they can do is on the{' '}
            <Link href="/api/v1" className="font-medium text-ink underline underline-offset-3">
              API page
            </Link>
            .
          </>
        }
      >
        <TokenList tokens={programs.tokens} viewer={viewer} />
        <TokenForm />
      </Section>
      <Section
        id="events"
        title="What happened lately"
        lede="If something here wasn’t you, end every session above that isn’t yours."
      >
        <RecentEvents events={events} viewer={viewer} />
      </Section>
    </SettingsPage>
  );
}

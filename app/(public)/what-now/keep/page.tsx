import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { signInPath } from '@/lib/access/return-path';
import { currentClient } from '@/lib/access/session';
import { loadAnswers } from '@/lib/features/answers/loaders';
import { whoMayJoin } from '@/lib/features/joining/loaders';
import { loadRequest } from '@/lib/features/sign-in/loaders';
import { KeepByMail } from '../_components/keep-by-mail';
import { KeepHere } from '../_components/keep-here';

export const metadata: Metadata = { title: 'Keep this' };

/** Who it was from, which was not asked yet, and where to send the code. */
export default async function KeepPage() {
  const { answers } = await loadAnswers();
  if (!answers) redirect('/what-now');
  const { company = '', role = '' } = answers;
  const closed = whoMayJoin();
  const waiting = await loadRequest();
  const signedIn = (await currentClient()) !== null;
  return (
    <Page width="narrow" centred>
      <PageHeader
        title="Keep this."
        lede="We’ll save what you just told us and walk you through the next days, one small thing at a time. It’s private until you share it."
      />
      {signedIn ? (
        <KeepHere start={{ company, role }} />
      ) : (
        <Stack gap="large">
          <KeepByMail start={{ company, role }} open={closed === null} email={waiting?.email} />
          {closed && <p className="text-soft text-pretty">{closed}</p>}
          <div>
            <ButtonLink href={signInPath('/what-now/keep')} variant="link">
              Sign in another way
            </ButtonLink>
          </div>
        </Stack>
      )}
    </Page>
  );
}

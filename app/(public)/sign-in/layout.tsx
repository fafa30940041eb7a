import type { ReactNode } from 'react';
import { SignedOut } from '@/app/_components/signed-out';

export default function SignInLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <SignedOut />
    </>
  );
}

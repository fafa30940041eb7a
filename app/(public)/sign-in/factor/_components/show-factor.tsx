'use client';

import { ConfirmForms } from '@/app/_components/confirm/forms';
import type { WaysToConfirm } from '@/lib/features/factors/types';

/** Leads on as a new page: everything on it is the person's from here. */
export function ShowFactor({ ways, to }: { ways: WaysToConfirm; to: string }) {
  return <ConfirmForms ways={ways} onConfirmed={() => window.location.assign(to)} />;
}

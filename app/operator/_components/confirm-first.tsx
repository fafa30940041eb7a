'use client';

import { ConfirmForms } from '@/app/_components/confirm/forms';
import type { WaysToConfirm } from '@/lib/features/factors/types';

/** Opens the page anew once the operator has shown that it is them. */
export function ConfirmFirst({ ways }: { ways: WaysToConfirm }) {
  return <ConfirmForms ways={ways} onConfirmed={() => window.location.assign('/operator')} />;
}

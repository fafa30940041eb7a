'use client';

import { useEffect } from 'react';
import { forgetDrafts } from '@/app/_components/form/forget-drafts';

/** Whoever is led here has no session on this device, so nothing of theirs opens on it. */
export function SignedOut() {
  useEffect(forgetDrafts, []);
  return null;
}

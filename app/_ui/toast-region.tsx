'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { onToast } from './toast';

const ToastStack = lazy(() => import('./toast-stack'));

/** Where messages appear: once, in the root layout. What draws them is fetched with the first message, not before. */
export function ToastRegion() {
  const [needed, setNeeded] = useState(false);
  useEffect(() => (needed ? undefined : onToast(() => setNeeded(true))), [needed]);
  return <Suspense fallback={null}>{needed && <ToastStack />}</Suspense>;
}

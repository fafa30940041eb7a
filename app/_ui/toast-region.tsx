'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { onToast, type ToastMessage, takeToasts } from './toast';

const fetchStack = () => import('./toast-stack');
const ToastStack = lazy(fetchStack);

const READING_TIME_MS = 7000;

/**
 * Where messages appear: once, in the root layout. What draws them is fetched with the first message, not before; where it
 * does not come, as on a device that is offline, they are shown plainly.
 */
export function ToastRegion() {
  const [drawn, setDrawn] = useState<'nothing' | 'plainly' | 'well'>('nothing');
  useEffect(() => {
    if (drawn !== 'nothing') return;
    return onToast(() => {
      fetchStack().then(
        () => setDrawn('well'),
        () => setDrawn('plainly'),
      );
    });
  }, [drawn]);
  if (drawn === 'plainly') return <PlainToasts />;
  return <Suspense fallback={null}>{drawn === 'well' && <ToastStack />}</Suspense>;
}

function PlainToasts() {
  const [shown, setShown] = useState<ToastMessage[]>([]);
  useEffect(() => onToast(() => setShown(takeToasts())), []);
  useEffect(() => {
    if (shown.length === 0) return;
    const timer = setTimeout(() => setShown([]), READING_TIME_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <div
      role="status"
      className="fixed inset-x-3 bottom-[calc(5rem+env(safe-area-inset-bottom))] z-50 sm:inset-x-auto sm:right-5 sm:bottom-5 sm:w-[22rem]"
    >
      {shown.map(({ title, description }) => (
        <div
          key={title}
          className="rounded-control border border-line bg-raised px-4 py-3 text-ink shadow-float"
        >
          <p className="text-label font-semibold">{title}</p>
          {description && <p className="text-small text-soft">{description}</p>}
        </div>
      ))}
    </div>
  );
}

'use client';

import { Toast } from '@base-ui/react/toast';
import { useEffect } from 'react';
import { IconClose } from './icons';
import { onToast, takeToasts } from './toast';

const READING_TIME_MS = 7000;
/** A live region must stand for a moment before its first message, or screen readers miss it. */
const SETTLING_TIME_MS = 150;

/** The messages in view. F6 moves the focus to them. */
export default function ToastStack() {
  return (
    <Toast.Provider timeout={READING_TIME_MS}>
      <Toast.Portal>
        <Toast.Viewport className="fixed inset-x-3 bottom-[calc(5rem+env(safe-area-inset-bottom))] z-50 flex flex-col gap-2 outline-none sm:inset-x-auto sm:right-5 sm:bottom-5 sm:w-[22rem]">
          <Messages />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Messages() {
  const { toasts, add } = Toast.useToastManager();

  useEffect(() => {
    let stop = () => {};
    const settled = setTimeout(() => {
      stop = onToast(() => {
        for (const message of takeToasts()) add(message);
      });
    }, SETTLING_TIME_MS);
    return () => {
      clearTimeout(settled);
      stop();
    };
  }, [add]);

  return toasts.map((message) => (
    <Toast.Root
      key={message.id}
      toast={message}
      swipeDirection={['down', 'right']}
      className="rounded-control border border-line bg-raised text-ink shadow-float transition-[opacity,translate] data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-2 data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-start gap-2 py-1.5 pr-1.5 pl-4">
        <div className="min-w-0 flex-1 py-1.5">
          <Toast.Title className="text-label font-semibold" />
          <Toast.Description className="text-small text-soft" />
        </div>
        <Toast.Close
          aria-label="Close"
          className="inline-flex size-11 shrink-0 items-center justify-center rounded-item text-soft hover:bg-sunken pointer-fine:size-9"
        >
          <IconClose className="size-4.5" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

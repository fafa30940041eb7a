'use client';

import { ActButton } from '@/app/_components/act-button';
import { deleteCaptureAction } from '@/lib/features/captures/actions';

export function DeleteCapture({ captureId }: { captureId: string }) {
  return (
    <ActButton
      action={deleteCaptureAction}
      fields={{ captureId }}
      label="Delete this capture"
      pendingLabel="Deleting"
      variant="quiet"
    />
  );
}

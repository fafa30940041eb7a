import { notFound } from 'next/navigation';

/** The gallery is for those who build the product: production shows it only when asked to by REBOUND_GALLERY=on. */
export function assertGalleryAvailable(): void {
  if (process.env.NODE_ENV === 'production' && process.env.REBOUND_GALLERY !== 'on') notFound();
}

import type { MetadataRoute } from 'next';
import { PAPER } from '@/app/_ui/theme';

/** What a phone needs to put it on its home screen, and to offer it where a page is shared. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Rebound',
    short_name: 'Rebound',
    description: 'A calm companion for the days after a job rejection.',
    id: '/',
    start_url: '/today',
    display: 'standalone',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    // Posted, so that what somebody shares stands in no address. It fills in a form and writes nothing.
    share_target: {
      action: '/capture/shared',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  };
}

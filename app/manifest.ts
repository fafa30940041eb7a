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
    // Read as an address: sharing writes nothing before the person says so.
    share_target: {
      action: '/capture',
      method: 'GET',
      enctype: 'application/x-www-form-urlencoded',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  };
}

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // Sign-in and unsubscribe links carry a token: no other site gets to see an address of ours.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
];

// No window of another site keeps a handle on one of ours. A browser starts a new process for a document that says so,
// and paints 60 to 200 ms later: it is said where another site may have opened the window, and left out where the
// browser vouches that the person did (a bookmark, a typed address) or a page of ours.
const openedFromElsewhere = {
  source: '/:path*',
  missing: [{ type: 'header', key: 'sec-fetch-site', value: '(none|same-origin)' }],
  headers: [{ key: 'Cross-Origin-Opener-Policy', value: 'same-origin' }],
};

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['pg', 'pg-boss', 'nodemailer', 'imapflow', '@prisma/client'],
  // A mail that is dropped on a page may have 2 MB (lib/features/rejections/email).
  experimental: {
    serverActions: { bodySizeLimit: '3mb' },
    // A page's code is read when it is first opened, and not all of it at the start: web holds 17 MB less
    // (docs/performance.md).
    preloadEntriesOnStart: false,
    // A clean checkout has no earlier build to begin with, and no later one: 290 MB would be written for nobody.
    turbopackFileSystemCacheForBuild: !process.env.CI,
  },
  // `npm run check` is the one place that type-checks.
  typescript: { ignoreBuildErrors: true },
  // A folder whose name begins with a dot is passed over by half of the tools.
  rewrites: async () => [{ source: '/.well-known/security.txt', destination: '/security.txt' }],
  headers: async () => [{ source: '/:path*', headers }, openedFromElsewhere],
};

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // Sign-in and unsubscribe links carry a token: no other site gets to see an address of ours.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
];

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['pg', 'pg-boss', 'nodemailer', '@prisma/client'],
  // A mail that is dropped on a page may have 2 MB (lib/features/rejections/email).
  experimental: { serverActions: { bodySizeLimit: '3mb' } },
  // `npm run check` is the one place that type-checks.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: '/:path*', headers }],
};

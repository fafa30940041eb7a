import { sitePattern } from './instance';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/**
 * What the browser is told. The extension may read no page by itself: `activeTab` is the one on which its button is pressed,
 * until one leaves it. `instance` is an origin that it may send to without asking again; any other one is asked about.
 */
export const manifestFor = (
  browser: Browser,
  { version, instance }: { version: string; instance?: string },
) => ({
  manifest_version: 3,
  name: 'Keep in Rebound',
  version,
  description: 'Keeps the job posting you look at in your own Rebound.',
  icons: { 128: 'icon.png' },
  action: { default_title: 'Keep in Rebound', default_icon: 'icon.png' },
  permissions: ['activeTab', 'scripting', 'storage'],
  ...(instance ? { host_permissions: [sitePattern(instance)] } : {}),
  optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
  options_ui: { page: 'options.html', open_in_tab: true },
  background:
    browser === 'chromium'
      ? { service_worker: 'background.js', type: 'module' }
      : { scripts: ['background.js'], type: 'module' },
  ...(browser === 'firefox'
    ? {
        browser_specific_settings: {
          gecko: {
            id: 'keep@rebound.invalid',
            strict_min_version: '128.0',
            data_collection_permissions: { required: ['websiteContent'] },
          },
        },
      }
    : {}),
});

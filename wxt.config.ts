import { defineConfig } from 'wxt'
import { scriptsOf, SITES } from './lib/sites/registry'
import { locales } from './scripts/locales'

const hosts = SITES.flatMap((site) => site.matches)

export default defineConfig({
  vite: () => ({ plugins: [locales()] }),
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  modulesDir: 'scripts/wxt',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Chromium never clears what is stored under `unlimitedStorage`, and asks nobody; Firefox asks when a person wants that.
    permissions: ['storage', 'alarms', 'scripting', ...(browser === 'firefox' ? [] : ['unlimitedStorage'])],
    host_permissions: hosts,
    // Asked for when somebody wants a plan to come as a notification, and backups to come as downloads.
    optional_permissions: ['notifications', 'downloads'],
    // Asked for one host at a time, when somebody adds a site of their own.
    optional_host_permissions: ['*://*/*'],
    content_scripts: SITES.map((site) => ({
      matches: [...site.matches],
      js: scriptsOf(site),
      run_at: 'document_start' as const,
    })),
    action: { default_title: 'Closer' },
    // Private windows are nobody's business, not even ours.
    incognito: 'not_allowed',
    content_security_policy:
      command === 'build'
        ? {
            extension_pages:
              "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
              "media-src 'self' blob:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
          }
        : undefined,
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'closer@closer.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
  }),
})

import type { Plugin, ResolveModulePreloadDependenciesFn } from 'vite'
import { defineWxtModule } from 'wxt/modules'

/**
 * Lets a page fetch and compile at once what its script imports right after the start: the popup asks the database before
 * it runs React, and must not wait for one and then for the other.
 */
const preload: Plugin = {
  name: 'closer:preload',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { chunk, bundle }) => {
      const withImports = (names: string[] = []) => {
        const all = new Set(names)
        for (const name of all) {
          const next = bundle?.[name]
          if (next?.type === 'chunk') for (const more of next.imports) all.add(more)
        }
        return all
      }
      const wanted = withImports(chunk?.dynamicImports).difference(withImports(chunk?.imports))
      return [...wanted].map((name) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
        injectTo: 'head' as const,
      }))
    },
  },
}

/** Files on the same machine are there as soon as they are asked for: to announce scripts to come costs a popup milliseconds. */
const announced: ResolveModulePreloadDependenciesFn = (_script, files, { hostType }) =>
  hostType === 'html' ? files : files.filter((name) => name.endsWith('.css'))

const STORE = /\/(?:dexie|lib\/(?:model|time|store|summaries|settings|conversations|friends|words))\/[^?]*\.m?[jt]s$/
/** What a page runs before it needs React. */
const BEFORE_REACT = /(?:\/components\/page\/(?:prepare|locale)\.ts|vite\/preload-helper\.js)$/

/** What all pages share comes in two files: each file that a popup asks for costs it milliseconds. */
const groups = [
  {
    name: 'store',
    test: (id: string) => STORE.test(id) || BEFORE_REACT.test(id),
    minShareCount: 2,
  },
  {
    name: 'page',
    test: /\/(?:node_modules\/(?:react|react-dom|scheduler|lucide-react)|components\/(?:page|activity))\/(?!health-note)[^?]*\.m?[jt]sx?$/,
    minShareCount: 2,
  },
]

/** How the extension's own pages are built. */
export default defineWxtModule((wxt) => {
  wxt.hooks.hook('vite:build:extendConfig', (_entrypoints, config) => {
    if (config.build?.lib) return
    config.plugins = [...(config.plugins ?? []), preload]
    const output = config.build?.rolldownOptions?.output
    if (output && !Array.isArray(output)) output.codeSplitting = { groups }
    if (config.build) config.build.modulePreload = { resolveDependencies: announced }
  })
})

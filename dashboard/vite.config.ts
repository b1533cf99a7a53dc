import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'
import { operationsApart } from './operations.ts'
import { proxyTo } from './proxy.ts'

/**
 * Nuxt UI writes its colours into a <style> element at run time. The gateway's content policy allows no inline styles, so
 * that plugin is left out and src/colors.css says the same beforehand. The one that manages the page's head has nothing else to do.
 */
function coloursFromStylesheet(): Plugin {
  const left = ['@nuxt/ui/dist/runtime/plugins/colors.js', '@nuxt/ui/dist/runtime/vue/plugins/head.js']
  return {
    name: 'satudata:colours-from-stylesheet',
    enforce: 'pre',
    load: (id) => (left.some((file) => id.endsWith(file)) ? 'export default { install() {} }' : undefined),
  }
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    coloursFromStylesheet(),
    vue(),
    operationsApart(),
    ui({
      dts: false,
      autoImport: false,
      components: false,
      // vueuse's switch injects a style element too; shell/theme.ts does it with a class.
      colorMode: false,
      ui: {
        colors: { primary: 'samudra', secondary: 'slate', neutral: 'slate' },
        // Under the pointer they would grow too pale for their own text.
        button: {
          compoundVariants: [
            { color: 'primary', variant: 'solid', class: 'hover:bg-primary/85 active:bg-primary/85' },
            { color: 'error', variant: 'solid', class: 'hover:bg-error/85 active:bg-error/85' },
          ],
        },
      },
      // Icons come out of the package at build time: a missing one fails the build, none is fetched from another host.
      icon: { clientBundle: { scan: { globInclude: ['src/**/*.{vue,ts}'] } } },
      experimental: { componentDetection: true },
    }),
  ],
  define: {
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  build: {
    target: 'es2022',
    // Small images would become data: addresses, which the content policy does not allow for everything.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the first view needs is one file, not one for each set of pages that use a part of it as well.
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 700,
  },
  // oxlint-disable-next-line node/no-process-env -- the same PORT that the gateway listens on
  server: { proxy: proxyTo(process.env) },
})

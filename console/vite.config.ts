import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const hub = 'http://127.0.0.1:4000';

/** The console as static files of the hub. `npx vite --config console/vite.config.ts` serves it beside a running hub. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [vue()],
  define: { __VUE_OPTIONS_API__: 'false' },
  build: {
    target: 'es2022',
    // No picture becomes part of a script; no inline script holds a polyfill: the hub's content policy forbids it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // ECharts is a large piece by itself, loaded when a chart is shown.
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: { '/graphql': hub, '/auth': hub, '/intake': hub, '/pulls': hub, '/administration': hub, '/ready': hub },
  },
});

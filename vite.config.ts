import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { cliBuild } from './cli/buildConfig.ts';
import { widgetSources } from './components-lib/widgetPlugin.ts';
import { contentSecurityPolicy } from './server/headers.ts';
import { previewFrame } from './server/previewFramePlugin.ts';
import { templateFolders } from './server/templatesPlugin.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The editor by default; `--mode cli` builds the command line for Node. Both share the test set-up below. */
export default defineConfig(({ mode }) => ({
  plugins: [
    vue(),
    widgetSources(),
    ...(mode === 'cli' ? [] : [previewFrame(), templateFolders(at('templates'))]),
  ],
  ...(mode === 'cli'
    ? cliBuild(at('cli/main.ts'), at('dist/cli'))
    : {
        root: at('src'),
        base: './',
        publicDir: at('public'),
        build: {
          outDir: at('dist/app'),
          emptyOutDir: true,
          target: 'es2022',
          chunkSizeWarningLimit: 6000,
          rolldownOptions: { input: { index: at('src/index.html'), viewer: at('src/viewer.html') } },
        },
        worker: { format: 'es' as const, plugins: () => [widgetSources()] },
        // What only the workers import is found too late otherwise, and the page reloads under one's hands.
        optimizeDeps: {
          include: [
            'acorn',
            'postcss',
            'postcss-value-parser',
            'sucrase',
            'pinyin-pro',
            'fflate',
            'interactjs',
            'glass-easel-template-compiler/pkg/glass_easel_template_compiler_bg.js',
          ],
        },
        server: { port: 5801, headers: { 'Content-Security-Policy-Report-Only': contentSecurityPolicy } },
      }),
  define: {
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __INTLIFY_JIT_COMPILATION__: 'true',
    __INTLIFY_DROP_MESSAGE_COMPILER__: 'false',
  },
  test: {
    root: at('.'),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          root: at('.'),
          include: ['{schema,components-lib,codegen,preview,server,cli,src,templates}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          root: at('.'),
          include: ['test/{contract,golden,tdesign}/**/*.test.ts'],
          exclude: ['**/*.e2e.test.ts', '**/node_modules/**'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          root: at('.'),
          include: ['**/*.browser.test.ts', 'test/{e2e,tdesign}/**/*.e2e.test.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // Two cores under load: a browser that stalls once is not a fault of ours; one that stalls twice is.
          retry: 1,
          // The same for what is waited for.
          expect: { poll: { timeout: 5000 } },
        },
      },
    ],
  },
}));

import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { addMessages, i18n } from './i18n/i18n.ts';
import { editorMessages } from './i18n/messages/editorMessages.ts';
import './styles/tokens.css';
import './styles/base.css';
import './ui/field.css';
import './ui/menu.css';
import './ui/overlays.css';

addMessages(editorMessages);
createApp(App).use(createPinia()).use(i18n).mount('#app');

// The editor's own code comes while the start screen is looked at; it is not part of the entry.
const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300));
whenIdle(() => {
  import('./shell/warmUp.ts').then(({ warmUp }) => warmUp()).catch((error: unknown) => console.info(error));
});

// For measuring the editor from outside; see `canvas/bench.ts`.
if (new URLSearchParams(location.search).has('bench')) {
  void import('./canvas/bench.ts').then(({ installBench }) => installBench());
}

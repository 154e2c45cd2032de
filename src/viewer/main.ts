import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { addMessages, i18n } from '../i18n/i18n.ts';
import { viewerPageMessages } from '../i18n/messages/viewerPageMessages.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../ui/field.css';
import '../ui/menu.css';
import '../ui/overlays.css';
import './viewer.css';
import ViewerApp from './ViewerApp.vue';

addMessages(viewerPageMessages);
createApp(ViewerApp).use(createPinia()).use(i18n).mount('#app');

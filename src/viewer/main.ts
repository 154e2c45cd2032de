import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { i18n } from '../i18n/i18n.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../ui/field.css';
import '../ui/menu.css';
import '../ui/overlays.css';
import './viewer.css';
import ViewerApp from './ViewerApp.vue';

createApp(ViewerApp).use(createPinia()).use(i18n).mount('#app');

import { createApp } from 'vue';
import './styles/element.ts';
import './styles/console.css';
import App from './app.vue';
import { router } from './router.ts';

createApp(App).use(router).mount('#console');

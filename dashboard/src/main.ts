import ui from '@nuxt/ui/vue-plugin'
import { createApp } from 'vue'
import App from './App.vue'
import { i18n } from './i18n/index.ts'
import './main.css'
import { createPages } from './router.ts'
import { watchSession } from './session/session.ts'

watchSession()
createApp(App).use(createPages()).use(i18n).use(ui).mount('#app')

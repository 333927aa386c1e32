import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { catchErrors } from './kiosk/errors.ts'
import { createWords } from './words/i18n.ts'
import './styles/tokens.css'
import './styles/paint-colours.css'
import './styles/paints.css'
import './styles/base.css'

const app = createApp(App)
app.use(createPinia())
app.use(createWords())
catchErrors(app)
app.mount('#app')

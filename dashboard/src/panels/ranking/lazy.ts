import { defineAsyncComponent } from 'vue'

/** The indicator's combobox, loaded right after the first view. */
export const RankingPicker = defineAsyncComponent(() => import('./RankingPicker.vue'))

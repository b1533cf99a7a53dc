import { defineAsyncComponent } from 'vue'
import PickerWaits from './PickerWaits.vue'

/** The region's combobox, loaded right after the first view. */
export const RegionPicker = defineAsyncComponent({
  loader: () => import('./RegionPicker.vue'),
  loadingComponent: PickerWaits,
  delay: 0,
})

import { ref } from 'vue'

/** Name of the province whose data is shown, for the header; empty until the graph has told it. */
export const regionName = ref('')

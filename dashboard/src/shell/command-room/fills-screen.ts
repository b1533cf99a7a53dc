import { ref } from 'vue'

/** True while a page fills the screen without header and footer; its own bar (CommandRoomBar.vue) has the way back. */
export const fillsScreen = ref(false)

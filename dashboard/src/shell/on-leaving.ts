import { onScopeDispose } from 'vue'
import { useRouter } from 'vue-router'

/** Does something when the reader goes on to another address; not when the first page comes in. Call it in a component's setup. */
export function onLeaving(run: () => void): void {
  onScopeDispose(
    useRouter().afterEach((to, from) => {
      if (from.matched.length > 0 && to.fullPath !== from.fullPath) run()
    }),
  )
}

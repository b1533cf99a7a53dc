import { onScopeDispose, readonly, ref, shallowRef } from 'vue'
import type { Ref, ShallowRef } from 'vue'
import type { Problem } from '../graph/problem.ts'
import { RefusedError } from '../graph/refused.ts'

/** An action on its way to the server. */
export interface Sending {
  readonly sending: Readonly<Ref<boolean>>
  /** Why it was refused last; null when it was not. */
  readonly problem: Readonly<ShallowRef<Problem | null>>
  /** Seconds until it may be tried again, counting down. */
  readonly wait: Readonly<Ref<number>>
  /** Starts it, unless it is running already or must wait. Resolves to true when it succeeded. */
  readonly send: () => Promise<boolean>
}

/** Runs an action once at a time and keeps what the server refused. Errors that are not the server's are thrown on. */
export function useSending(action: () => Promise<unknown>): Sending {
  const sending = ref(false)
  const problem = shallowRef<Problem | null>(null)
  const { wait, count } = useCountdown()
  async function send(): Promise<boolean> {
    if (sending.value || wait.value > 0) return false
    sending.value = true
    problem.value = null
    try {
      await action()
      return true
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      problem.value = error.problem
      count(error.wait)
      return false
    } finally {
      sending.value = false
    }
  }
  return { sending: readonly(sending), problem, wait, send }
}

/** Seconds that count down to 0, by the clock: a page that slept is not behind. */
function useCountdown(): { readonly wait: Readonly<Ref<number>>; readonly count: (seconds: number) => void } {
  const wait = ref(0)
  let until = 0
  let timer: ReturnType<typeof setInterval> | undefined
  const tick = () => {
    wait.value = Math.max(0, Math.ceil((until - Date.now()) / 1_000))
    if (wait.value === 0) clearInterval(timer)
  }
  onScopeDispose(() => clearInterval(timer))
  return {
    wait: readonly(wait),
    count(seconds) {
      clearInterval(timer)
      until = Date.now() + seconds * 1_000
      if (seconds > 0) timer = setInterval(tick, 500)
      tick()
    },
  }
}

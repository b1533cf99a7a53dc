import { onScopeDispose } from 'vue'

/** Shows new data: asks anew for what is on the page. */
export type ShowNew = () => Promise<unknown>

const showing: ShowNew[] = []

/** Says how new data are shown while this is on the page; who came last decides. Call it in a setup. */
export function onNewData(show: ShowNew): void {
  showing.push(show)
  onScopeDispose(() => void showing.splice(showing.indexOf(show), 1))
}

/** Shows new data in the way of what is on the page now. */
export async function showNewData(): Promise<void> {
  await showing.at(-1)?.()
}

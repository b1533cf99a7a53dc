import type { InjectionKey, Ref } from 'vue'

/** True once somebody tried to send the form: only then empty fields are said to be missing. */
export const TRIED: InjectionKey<Readonly<Ref<boolean>>> = Symbol('tried')

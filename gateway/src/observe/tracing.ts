/** A piece of work in a trace. Its attributes never hold a variable, a figure or a token. */
export interface TracedSpan {
  begin(name: string, kind?: 'INTERNAL' | 'CLIENT', attributes?: Readonly<Record<string, string>>): TracedSpan
  set(name: string, value: string | number): void
  /** Ends it; with a code when it failed. */
  end(failure?: string): void
  /** What is handed on over HTTP, in the form of W3C Trace Context. */
  readonly traceparent: string
}

/** Where traces go. */
export interface Tracing {
  /** The trace of an operation. `from`: the `traceparent` a client sent, if any. */
  begin(requestId: string, from: string | undefined): TracedSpan
  /** The part of a trace that is done in this process for another one of ours, whose `traceparent` it is; a trace of its own without. */
  serve(name: string, from: string | undefined): TracedSpan
  /** Sends what is left, within a deadline. */
  stop(): Promise<void>
}

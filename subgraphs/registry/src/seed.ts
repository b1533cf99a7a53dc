/** The demonstration has no subgraphs of others: whoever tries it registers one. */
export async function seed(): Promise<void> {}

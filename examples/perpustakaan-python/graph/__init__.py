"""GraphQL as far as a subgraph needs it, with nothing but Python's standard library."""

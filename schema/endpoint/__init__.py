"""The transports of the GraphQL API: HTTP and websocket, with one set of limits and one way to show errors."""

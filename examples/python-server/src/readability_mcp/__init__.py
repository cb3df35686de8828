"""How hard a text is to read, as an MCP server."""

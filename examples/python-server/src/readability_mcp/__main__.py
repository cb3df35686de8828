"""`python -m readability_mcp` starts the server too."""

from readability_mcp.server import main

main()

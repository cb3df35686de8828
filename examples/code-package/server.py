"""An MCP server over HTTP that knows the words of a team: one process serves everybody.

HOST and PORT say where it listens. On a platform that runs it in a container set HOST=0.0.0.0 and ALLOWED_HOSTS to the name
that clients use; without that, requests under other names are refused, so that a web page cannot reach a server at home.
"""

import os
from typing import Annotated

from mcp.server.mcpserver import MCPServer
from mcp.server.transport_security import TransportSecuritySettings
from mcp.types import ToolAnnotations
from pydantic import BaseModel, Field

import glossary

VERSION = "0.1.0"
LOCAL = ["localhost", "localhost:*", "127.0.0.1", "127.0.0.1:*", "[::1]", "[::1]:*"]

server = MCPServer(
    "team-glossary",
    title="Team glossary",
    version=VERSION,
    instructions="Look a word up before you explain it: here it may mean something else than elsewhere.",
)

READS = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)


class Entry(BaseModel):
    """A word and what it means here."""

    word: str
    meaning: str
    also: list[str] = Field(description="Other names for the same thing.")


class Found(BaseModel):
    """What a search found, the best first."""

    entries: list[Entry]


def as_entry(term: glossary.Term) -> Entry:
    return Entry(word=term.word, meaning=term.meaning, also=list(term.also))


@server.tool(title="Look a word up", annotations=READS)
def look_up(
    word: Annotated[str, Field(description="A word or an abbreviation; case does not matter.", min_length=1, max_length=100)],
    limit: Annotated[int, Field(description="How many entries to give at most.", ge=1, le=20)] = 5,
) -> Found:
    """Says what a word means in this team; words that are only close come after exact ones."""
    return Found(entries=[as_entry(term) for term in glossary.search(word)[:limit]])


@server.resource("glossary://all", title="All words", mime_type="text/markdown")
def all_words() -> str:
    """The whole glossary as a list."""
    return "\n".join(f"- **{term.word}**: {term.meaning}" for term in glossary.TERMS)


def main() -> None:
    hosts = [name for name in os.environ.get("ALLOWED_HOSTS", "").split(",") if name]
    server.run(
        "streamable-http",
        host=os.environ.get("HOST", "127.0.0.1"),
        port=int(os.environ.get("PORT", "8080")),
        transport_security=TransportSecuritySettings(allowed_hosts=[*LOCAL, *hosts]),
    )


if __name__ == "__main__":
    main()

"""The MCP server: two tools and a resource around `readability_mcp.text`.

Standard output belongs to the protocol, so nothing here prints; logging goes to standard error.
"""

from importlib.metadata import version
from typing import Annotated

from mcp.server.mcpserver import MCPServer
from mcp.types import ToolAnnotations
from pydantic import BaseModel, Field

from readability_mcp import text as texts

server = MCPServer(
    "readability-mcp",
    title="Readability",
    version=version("readability-mcp"),
    instructions="Measure a draft first; then ask for its longest sentences and shorten those.",
)

PURE = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)

Text = Annotated[str, Field(description="The text, as plain text or Markdown.", min_length=1, max_length=200_000)]


class Readability(BaseModel):
    """How hard a text is to read."""

    words: int
    sentences: int
    words_per_sentence: float
    syllables_per_word: float
    reading_ease: float = Field(description="Flesch reading ease: 100 is very easy, 0 very hard.")
    minutes: float = Field(description="Minutes of silent reading.")


class LongSentence(BaseModel):
    """One sentence and its length."""

    words: int
    sentence: str


@server.tool(title="Measure a text", annotations=PURE)
def measure_text(text: Text) -> Readability:
    """Counts words and sentences, and says how easy a text is to read and how long that takes."""
    found = texts.measure(text)
    return Readability(
        words=found.words,
        sentences=found.sentences,
        words_per_sentence=found.words_per_sentence,
        syllables_per_word=found.syllables_per_word,
        reading_ease=found.reading_ease,
        minutes=found.minutes,
    )


@server.tool(title="Find long sentences", annotations=PURE)
def long_sentences(
    text: Text,
    count: Annotated[int, Field(description="How many to return.", ge=1, le=50)] = 5,
) -> list[LongSentence]:
    """Lists the longest sentences of a text, longest first: the ones to shorten."""
    return [LongSentence(words=words, sentence=sentence) for words, sentence in texts.longest_sentences(text, count)]


@server.resource("readability://scale", title="The scale", mime_type="text/markdown")
def scale() -> str:
    """What the numbers of the Flesch reading ease mean."""
    return """| reading ease | who reads it with ease |
|---|---|
| 90 to 100 | eleven-year-olds |
| 60 to 70 | most adults |
| 30 to 50 | people with a degree |
| below 30 | people of the trade |
"""


def main() -> None:
    """Speaks MCP over standard input and output until the client hangs up."""
    server.run("stdio")


if __name__ == "__main__":
    main()

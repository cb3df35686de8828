"""The server as a client sees it, over standard input and output."""

import sys
from importlib.metadata import version

import anyio
from mcp import ClientSession, StdioServerParameters, stdio_client


async def talk():
    command = StdioServerParameters(command=sys.executable, args=["-m", "readability_mcp"])
    async with stdio_client(command) as (read, write), ClientSession(read, write) as session:
        hello = await session.initialize()
        tools = await session.list_tools()
        measured = await session.call_tool("measure_text", {"text": "The cat sat on the mat."})
        scale = await session.read_resource("readability://scale")
        return hello, tools, measured, scale


def test_a_client_can_use_it():
    hello, tools, measured, scale = anyio.run(talk)
    assert hello.server_info.version == version("readability-mcp")
    assert [tool.name for tool in tools.tools] == ["measure_text", "long_sentences"]
    assert measured.structured_content["words"] == 6
    assert "reading ease" in scale.contents[0].text

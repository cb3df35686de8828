# Renders reStructuredText from stdin with the library that PyPI renders it with, and says what that says of it.

import io
import json
import sys

import readme_renderer.rst

words = io.StringIO()
rendered = readme_renderer.rst.render(sys.stdin.buffer.read().decode("utf-8"), stream=words)
print(json.dumps({"renders": rendered is not None, "words": words.getvalue()}))

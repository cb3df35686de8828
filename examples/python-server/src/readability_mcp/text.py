"""Measures of a text. Nothing here knows about MCP."""

import re
from dataclasses import dataclass

WORDS_PER_MINUTE = 230
"""Silent reading speed of adults for English prose."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+|\n\s*\n")
_VOWELS = re.compile(r"[aeiouyàâäéèêëîïôöùûü]+")


@dataclass(frozen=True)
class Measures:
    """What can be counted in a text."""

    words: int
    sentences: int
    words_per_sentence: float
    syllables_per_word: float
    reading_ease: float
    """Flesch reading ease: 100 is very easy, 0 very hard."""
    minutes: float
    """Minutes of silent reading."""


def words(text: str) -> list[str]:
    """The words of a text, without numbers and punctuation."""
    return _WORD.findall(text)


def sentences(text: str) -> list[str]:
    """The sentences of a text; a blank line ends one too."""
    parts = (" ".join(part.split()) for part in _SENTENCE_END.split(text))
    return [part for part in parts if words(part)]


def syllables(word: str) -> int:
    """An estimate for English: groups of vowels, without a silent e at the end."""
    lower = word.lower()
    groups = len(_VOWELS.findall(lower))
    if groups > 1 and lower.endswith("e") and not lower.endswith(("le", "ee")):
        groups -= 1
    return max(groups, 1)


def measure(text: str) -> Measures:
    """Counts a text. Raises ValueError when there is no word in it."""
    found = words(text)
    if not found:
        raise ValueError("The text has no words.")
    per_sentence = len(found) / len(sentences(text))
    per_word = sum(syllables(word) for word in found) / len(found)
    return Measures(
        words=len(found),
        sentences=len(sentences(text)),
        words_per_sentence=round(per_sentence, 1),
        syllables_per_word=round(per_word, 2),
        reading_ease=round(206.835 - 1.015 * per_sentence - 84.6 * per_word, 1),
        minutes=round(len(found) / WORDS_PER_MINUTE, 1),
    )


def longest_sentences(text: str, count: int) -> list[tuple[int, str]]:
    """The longest sentences with their number of words, longest first."""
    counted = [(len(words(sentence)), sentence) for sentence in sentences(text)]
    return sorted(counted, key=lambda pair: -pair[0])[:count]

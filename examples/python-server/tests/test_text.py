import pytest

from readability_mcp.text import longest_sentences, measure, sentences, syllables

PLAIN = "The cat sat on the mat. It was warm there.\n\nThe dog came in"


def test_sentences_end_at_marks_and_blank_lines():
    assert sentences(PLAIN) == ["The cat sat on the mat.", "It was warm there.", "The dog came in"]


@pytest.mark.parametrize(("word", "count"), [("cat", 1), ("table", 2), ("made", 1), ("readability", 5), ("the", 1)])
def test_syllables(word, count):
    assert syllables(word) == count


def test_plain_text_is_easy_and_jargon_is_not():
    jargon = "Interoperability considerations necessitate organizational standardization initiatives."
    assert measure(PLAIN).reading_ease > 90
    assert measure(jargon).reading_ease < 0


def test_counts():
    found = measure(PLAIN)
    assert (found.words, found.sentences) == (14, 3)


def test_no_words():
    with pytest.raises(ValueError, match="no words"):
        measure(" 42 … ")


def test_longest_sentences_come_first():
    assert [words for words, _ in longest_sentences(PLAIN, 2)] == [6, 4]

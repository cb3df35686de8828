"""The words: read once from glossary.json, searched by word, by other names, then by closeness."""

import json
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path


@dataclass(frozen=True)
class Term:
    word: str
    meaning: str
    also: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name.casefold() for name in (self.word, *self.also))


def read(path: Path) -> tuple[Term, ...]:
    entries = json.loads(path.read_text(encoding="utf-8"))
    terms = (Term(entry["word"], entry["meaning"], tuple(entry.get("also", ()))) for entry in entries)
    return tuple(sorted(terms, key=lambda term: term.word.casefold()))


TERMS = read(Path(__file__).with_name("glossary.json"))


def search(text: str, terms: tuple[Term, ...] = TERMS) -> list[Term]:
    """Exact names first, then names that hold the text, then names that are spelled much like it."""
    wanted = text.strip().casefold()
    by_name = {name: term for term in terms for name in term.names}
    exact = [by_name[wanted]] if wanted in by_name else []
    holding = [term for term in terms if any(wanted in name for name in term.names)]
    close = [by_name[name] for name in get_close_matches(wanted, by_name, n=5, cutoff=0.75)]
    return list(dict.fromkeys([*exact, *holding, *close]))

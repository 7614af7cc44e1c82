"""The file about a person as a page: one that any browser shows, that prints well, and in which nothing runs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from itertools import groupby

from connector_app.application.day_in_words import day_in_words
from connector_app.application.dossier import Dossier, Entry, Section
from connector_app.formats.about_person_writer import wording
from connector_app.text import Translate

_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi"})
_STYLE = """
body { font: 1rem/1.5 sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1c2826; }
h1 { font-size: 1.8rem; line-height: 1.2; } h2 { font-size: 1.3rem; margin-top: 2.2rem; }
h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; } p { margin: .4rem 0; }
article { border-top: 1px solid #b9bfbb; padding: .2rem 0 .6rem; break-inside: avoid; }
h3::first-letter, dd::first-letter { text-transform: uppercase; }
dl { margin: .3rem 0; display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .3rem 1rem; }
dt { color: #56615e; grid-column: 1; } dd { margin: 0; grid-column: 2; }
.said { white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } h2 { break-after: avoid; } }
"""


@dataclass
class Page:
    """A page being written: its source, and which texts in it are ours and hold nothing that anybody typed."""

    source: str = ""
    ours: set[str] = field(default_factory=set)


def page_of(dossier: Dossier, translate: Translate, language: str) -> Page:
    """Return a settled dossier as a page in a language (BCP 47)."""
    return _Writer(translate).page(dossier, language)


class _Writer:
    """Puts a page together, keeping account of the texts that are ours."""

    def __init__(self, translate: Translate) -> None:
        self._translate = translate
        self._ours: set[str] = set()

    def page(self, dossier: Dossier, language: str) -> Page:
        """Return the whole page."""
        parts = [*self._head(dossier, language), *self._opening(dossier), *self._contents(dossier)]
        for section in dossier.sections:
            parts += self._section(section)
        parts += [f'<section id="rights"><h2>{self._our(self._say(wording.RIGHTS))}</h2>', "<ul>"]
        parts += [f"<li>{self._our(self._say(text))}</li>" for text in wording.RIGHTS_TEXTS]
        parts += ["</ul>", "</section>", "</main>", "</body>", "</html>", ""]
        return Page("\n".join(parts), self._ours)

    def _head(self, dossier: Dossier, language: str) -> Iterator[str]:
        side = "rtl" if language.split("-", maxsplit=1)[0] in _RIGHT_TO_LEFT else "ltr"
        title = self._our(self._say(wording.TITLE))
        policy = "default-src 'none'; style-src 'unsafe-inline'"
        yield f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="{side}">\n<head>\n<meta charset="utf-8">'
        yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        yield '<meta name="viewport" content="width=device-width">\n<meta name="robots" content="noindex">'
        yield f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>"
        made = day_in_words(dossier.made_on, self._translate)
        yield f"<p>{self._our(self._say(wording.MADE, day=made))}</p>"

    def _opening(self, dossier: Dossier) -> Iterator[str]:
        keeper = dossier.keeper
        yield f"<h2>{self._our(self._say(wording.WHO_KEEPS))}</h2>"
        self._ours |= {keeper.name, keeper.contact}
        name = keeper.name or self._say(wording.KEEPER_UNKNOWN)
        told = [self._say(wording.KEPT_BY, keeper=name)]
        told += [self._say(wording.REACH, contact=keeper.contact)] if keeper.contact else []
        told += [self._say(text) for text in (wording.WHY, wording.SOURCES, wording.PASSED_ON)]
        told.append(self._say(wording.OTHERS_OUT, replaced=dossier.replaced, left_out=dossier.left_out))
        told += [self._say(wording.NO_TRAIL), self._say(wording.DATA)]
        yield from (f"<p>{self._our(text)}</p>" for text in told)

    def _contents(self, dossier: Dossier) -> Iterator[str]:
        yield f"<nav><h2>{self._our(self._say(wording.CONTENTS))}</h2>\n<ul>"
        rights = ("rights", self._say(wording.RIGHTS))
        for code, title in (*((section.code, section.title) for section in dossier.sections), rights):
            yield f'<li><a href="#{code}">{self._our(title)}</a></li>'
        yield "</ul>\n</nav>"

    def _section(self, section: Section) -> Iterator[str]:
        yield f'<section id="{section.code}">\n<h2>{self._our(section.title)}</h2>'
        yield f"<p>{self._our(section.used_for)}</p>"
        if not section.entries:
            yield f"<p>{self._our(self._say(wording.NOTHING))}</p>"
        for entry in section.entries:
            yield from self._entry(entry)
        yield "</section>"

    def _entry(self, entry: Entry) -> Iterator[str]:
        yield "<article>"
        if entry.title:
            yield f"<h3>{self._our(entry.title)}</h3>"
        yield "<dl>"
        told = (fact for fact in entry.facts if fact.name or fact.text)
        for name, facts in groupby(told, key=lambda fact: fact.name):
            yield f"<dt>{self._our(name)}</dt>"
            for fact in facts:
                text = f'<span class="said" dir="auto">{escape(fact.text)}</span>' if fact.text else ""
                yield f"<dd>{self._our(fact.shown)} {text}</dd>" if fact.shown else f"<dd>{text}</dd>"
        yield "</dl>\n</article>"

    def _our(self, text: str) -> str:
        self._ours.add(text)
        return escape(text)

    def _say(self, source: str, **gaps: object) -> str:
        text = self._translate("About", source)
        for name, value in gaps.items():
            text = text.replace("{" + name + "}", str(value))
        return text

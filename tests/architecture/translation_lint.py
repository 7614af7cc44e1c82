"""Finds texts that look translated and would never be: traps of the extractor, each silent by itself."""

import ast
import io
import re
import tokenize
import xml.etree.ElementTree as ET

# Which argument holds the source text, by the function's name.
_TEXT_AT = {"tr": 0, "QT_TR_NOOP": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
_GAP = re.compile(r"%L?\d+|\{\w*\}|<[^>]+>")
_MNEMONIC = re.compile(r"&\w")


def lint(source):
    """Return what is wrong with the translated texts of a module, each as (line, sentence)."""
    return lint_parsed(source, ast.walk(ast.parse(source)))


def lint_parsed(source, nodes):
    """Return the same of a module that was parsed before, given all nodes of its tree."""
    found = []
    for node in nodes:
        if _marks_a_text(node):
            found += [(node.lineno, problem) for problem in _problems(node, source)]
        elif isinstance(node, ast.JoinedStr):
            inside = [each for each in ast.walk(node) if _marks_a_text(each)]
            found += [(call.lineno, "a call inside an f-string is not extracted") for call in inside]
    return sorted({*found, *_comments(source)})


def _marks_a_text(node):
    return isinstance(node, ast.Call) and _name(node) in _TEXT_AT


def _problems(call, source):
    name, place = _name(call), _TEXT_AT[_name(call)]
    if len(call.args) <= place:
        if isinstance(call.func, ast.Attribute) and name == "translate":
            return  # str.translate and its like
        yield "the text is missing"
        return
    text = call.args[place]
    if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
        if not _is_passed_on(call):
            yield "the text is not one string literal, so it is never found"
        return
    if place and not isinstance(call.args[0], ast.Constant):
        yield "the context is not a string literal"
    if any(each.arg == "n" for each in call.keywords):
        yield "n= by name is not marked plural; give the number by position"
    if name == "tr" and not (isinstance(call.func, ast.Attribute) and _is_self(call.func.value)):
        yield "tr() of another object: its variable's name would become the context"
    if len(call.args) == place + 2 and _ends_in_comma(call, source):
        yield "a comma after the comment marks the text plural"
    if "%n" in text.value and name in ("tr", "translate") and len(call.args) < place + 3:
        yield "%n without a number"


def _name(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _is_self(node):
    return isinstance(node, ast.Name) and node.id == "self"


def _is_passed_on(call):
    """Tell whether a call passes on a text marked elsewhere: translate(context, source) with a variable."""
    if _name(call) != "translate":
        return False
    return isinstance(call.args[1], ast.Name | ast.Attribute | ast.Subscript | ast.Call)


def _ends_in_comma(call, source):
    return re.search(r",\s*\)$", ast.get_source_segment(source, call) or "") is not None


def _comments(source):
    if "TRANSLATOR" not in source:
        return
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and re.match(r"#\s*TRANSLATOR", token.string):
            yield token.start[0], "a comment that begins so makes an empty context; begin it with #:"


def texts(path):
    """Return the (context, source) pairs of a catalogue."""
    return {(context, message.findtext("source")) for context, message in _messages(path)}


def check_catalogue(path):
    """Return what is wrong with the translations of a catalogue."""
    return [f"{context}: {problem}" for context, message in _messages(path) for problem in _faults(message)]


def plurals_without_forms(path):
    """Return the texts with a number that have no plural forms yet."""
    return [
        message.findtext("source")
        for _context, message in _messages(path)
        if message.get("numerus") == "yes" and not all(form.text for form in message.iter("numerusform"))
    ]


def _messages(path):
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            yield context.findtext("name"), message


def _faults(message):
    source, translation = message.findtext("source") or "", message.find("translation")
    plural = message.get("numerus") == "yes"
    if "%n" in source and not plural:
        yield f"a number without plural forms (use self.tr of an object): {source!r}"
    if translation.get("type"):
        return
    for form in (
        [each.text or "" for each in translation.iter("numerusform")] if plural else [translation.text or ""]
    ):
        if not form:
            yield f"an empty form of {source!r}"
        elif sorted(_GAP.findall(source)) != sorted(_GAP.findall(form)):
            yield f"other gaps than {source!r}: {form!r}"
        elif bool(_MNEMONIC.search(source)) != bool(_MNEMONIC.search(form)):
            yield f"a key is missing or too much: {form!r}"

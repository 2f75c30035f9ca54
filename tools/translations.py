"""Keeps the interface's texts: collects them from the code, compiles them, checks them.

    python tools/translations.py            collect into the .ts files and compile
    python tools/translations.py --check    say what is not translated or not up to date
    python tools/translations.py --missing  print the Danish texts still to write, as JSON
    python tools/translations.py --fill F   take Danish texts from the JSON file F, and compile

The .ts files are written by Qt's lupdate, the .qm files by its lrelease; both lie in
resources/i18n. English has a file for its plurals only.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

TOP = Path(__file__).parent.parent
SOURCES = TOP / "src" / "bizservice_desktop" / "ui"
FOLDER = TOP / "resources" / "i18n"
LOCALES = ("da", "en")
_UNUSED = ("vanished", "obsolete")
_PLACEHOLDER = re.compile(r"%(?:\d|n)")


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--check", action="store_true", help="change nothing, say what is wrong")
    group.add_argument("--missing", action="store_true", help="print what is not translated")
    group.add_argument("--fill", type=Path, metavar="FILE", help="take Danish texts from FILE")
    arguments = parser.parse_args(argv)
    if arguments.check:
        return _check()
    if arguments.missing:
        print(json.dumps(missing(FOLDER / "da.ts"), ensure_ascii=False, indent=1))
        return 0
    for locale in LOCALES:
        _collect(FOLDER / f"{locale}.ts", locale)
    if arguments.fill:
        fill(FOLDER / "da.ts", json.loads(arguments.fill.read_text(encoding="utf-8")))
    _fill_english_plurals(FOLDER / "en.ts")
    for locale in LOCALES:
        _compile(FOLDER / f"{locale}.ts", FOLDER / f"{locale}.qm")
    return 0


def missing(file: Path) -> list[str]:
    """The source texts without a finished translation, each once."""
    texts = (
        message.findtext("source", "")
        for message in _messages(file)
        if _is_guess(message) or not all(_translations(message))
    )
    return list(dict.fromkeys(texts))


def faults(file: Path) -> list[str]:
    """What is wrong with the translations of a file, one sentence each."""
    found: list[str] = []
    for message in _messages(file):
        source = message.findtext("source", "")
        wanted = set(_PLACEHOLDER.findall(source))
        if _is_guess(message):
            found.append(f"nobody has read: {source!r}")
        for text in _translations(message):
            if not text:
                found.append(f"not translated: {source!r}")
            elif set(_PLACEHOLDER.findall(text)) - {"%n"} != wanted - {"%n"}:
                found.append(f"other placeholders: {source!r} – {text!r}")
    return found


def fill(file: Path, texts: dict[str, str | list[str]]) -> None:
    """Write translations into a .ts file; a list gives the forms for one and for more."""
    tree = ET.parse(file)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        given = texts.get(message.findtext("source", ""))
        translation = message.find("translation")
        if given is None or translation is None:
            continue
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        if forms:
            values = given if isinstance(given, list) else [given] * len(forms)
            for form, value in zip(forms, values, strict=True):
                form.text = value
        else:
            translation.text = given if isinstance(given, str) else given[0]
    _write(tree, file)


def _fill_english_plurals(file: Path) -> None:
    """`%n vote(s)` becomes `%n vote` and `%n votes`; `(is|are)` picks one or the other."""
    texts: dict[str, str | list[str]] = {}
    for message in _messages(file):
        source = message.findtext("source", "")
        one = re.sub(r"\((\w+)\|(\w+)\)", r"\1", source.replace("(s)", ""))
        more = re.sub(r"\((\w+)\|(\w+)\)", r"\2", source.replace("(s)", "s"))
        texts[source] = [one, more]
    fill(file, texts)


def _messages(file: Path) -> list[ET.Element]:
    """The messages in use, each with its context's name in the attribute `context`."""
    tree = ET.parse(file)  # noqa: S314 - our own file
    messages: list[ET.Element] = []
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") not in _UNUSED:
                message.set("context", context.findtext("name", ""))
                messages.append(message)
    return messages


def _is_guess(message: ET.Element) -> bool:
    """lupdate gives a new text the words of the same text elsewhere, and marks them so."""
    translation = message.find("translation")
    return translation is not None and translation.get("type") == "unfinished"


def _translations(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None:
        return [""]
    forms = translation.findall("numerusform")
    if forms:
        return [form.text or "" for form in forms]
    return [translation.text or ""]


def _write(tree: "ET.ElementTree[ET.Element]", file: Path) -> None:
    body = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def _collect(file: Path, locale: str) -> None:
    sources = sorted(str(path.relative_to(TOP)) for path in SOURCES.rglob("*.py"))
    options = ["-pluralonly"] if locale == "en" else []
    _run(
        "pyside6-lupdate",
        *sources,
        "-no-obsolete",
        "-locations",
        "none",
        "-source-language",
        "en",
        "-target-language",
        locale,
        *options,
        "-ts",
        str(file.relative_to(TOP)),
    )


def _compile(file: Path, compiled: Path) -> None:
    _run("pyside6-lrelease", str(file), "-qm", str(compiled))


def _run(tool: str, *arguments: str) -> None:
    command = Path(sys.executable).parent / tool
    done = subprocess.run(
        [command, *arguments], cwd=TOP, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{tool}: {done.stdout}{done.stderr}")


def _check() -> int:
    """Collect and compile copies, and compare: nothing is written to the resources."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for locale in LOCALES:
            kept = FOLDER / f"{locale}.ts"
            found += [f"{locale}: {fault}" for fault in faults(kept)]
            compiled = Path(folder) / f"{locale}.qm"
            _compile(kept, compiled)
            if compiled.read_bytes() != (FOLDER / f"{locale}.qm").read_bytes():
                found.append(f"{locale}.qm is not made from {locale}.ts")
        found += _uncollected(Path(folder))
    for fault in found:
        print(fault)
    if not found:
        print("translations: complete and up to date")
    return 1 if found else 0


def _uncollected(folder: Path) -> list[str]:
    """Texts of the code that no .ts file has yet."""
    fresh = folder / "da.ts"
    fresh.write_bytes((FOLDER / "da.ts").read_bytes())
    sources = sorted(str(path.relative_to(TOP)) for path in SOURCES.rglob("*.py"))
    _run("pyside6-lupdate", *sources, "-no-obsolete", "-locations", "none", "-ts", str(fresh))
    known = {_key(message) for message in _messages(FOLDER / "da.ts")}
    now = {_key(message) for message in _messages(fresh)}
    return [f"not collected: {text!r}" for _, text in sorted(now - known)] + [
        f"no longer used: {text!r}" for _, text in sorted(known - now)
    ]


def _key(message: ET.Element) -> tuple[str, str]:
    return (message.get("context", ""), message.findtext("source", ""))


if __name__ == "__main__":
    sys.exit(main())

r"""Make hostile text harmless: one function per reader, each naming what that reader would obey.

Everything in a report comes from outside: articles, records, file names. Where the format has a
lossless escape (JSON, XML, HTML) it is used; elsewhere hidden characters are shown as ``⟨U+202E⟩``.
"""

from __future__ import annotations

import html
import json
import re

_HIDDEN_CHARACTERS = (
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # C0 and C1 controls: terminals obey ESC, CSI, OSC, backspace
    r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional controls reorder what is read
    r"\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f"  # zero width
    r"\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"  # and no glyph
    r"\U000e0000-\U000e0fff"  # tags and variation selectors carry text nobody sees
    r"\u2028\u2029"  # line separators: new lines to some readers, none to others
    r"\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"  # no characters: invalid in XML, not encodable
    + "".join(rf"\U{plane:04x}fffe\U{plane:04x}ffff" for plane in range(1, 17))
)
"""Unicode's Default_Ignorable_Code_Point, controls, bidirectional controls and noncharacters, as a regex class."""

_HIDDEN = re.compile(f"[{_HIDDEN_CHARACTERS}]")
_BREAK = re.compile(r"[\r\n]+[ \t\r\n]*")
_COLOR = r"\x1b\[[0-9;]*m"  # the only escape sequences an output writes itself
_RUNNER_BRACKET = re.compile(rf"#((?:{_COLOR})*)#(?=(?:[a-z]|{_COLOR})*\[)")
_RUNNER_LINE = re.compile(rf"^((?:[^\S\n]|{_COLOR})*):((?:{_COLOR})*):", re.MULTILINE)
_MARKDOWN_ACTIVE = re.compile(r"([\\`*_\[\]#|~])")
_MARKDOWN_LINK = re.compile(r"(https?:|ftp:|www\.|mailto:|xmpp:)", re.IGNORECASE)
_MARKDOWN_MENTION = re.compile(r"@(?=\w)|(?<=\\#)(?=\w)")
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠\t\r]")
_FORMULA_INSIDE = re.compile(r'([;\t]"*)(?=[=+\-@＝＋－＠])')
_SARIF_LINK = re.compile(r"\](?=\()")
_SARIF_PLACEHOLDER = re.compile(r"\{(\d+)\}")


def _shown(match: re.Match[str]) -> str:
    return f"⟨U+{ord(match[0]):04X}⟩"


def _json_escaped(match: re.Match[str]) -> str:
    return json.dumps(match[0])[1:-1]


def visible(text: str, line_break: str = "¶") -> str:
    """Return ``text`` on one line with every hidden character shown; for anything that displays plain text.

    A terminal obeys ESC, CSI, OSC 8 links and C1; everything that draws text obeys bidirectional
    controls; nobody sees zero-width characters. Line breaks become ``line_break`` between spaces.
    """
    if text.isascii() and text.isprintable():
        return text
    joined = _BREAK.sub(f" {line_break} " if line_break else " ", text).replace("\t", " ")
    return _HIDDEN.sub(_shown, joined)


def line(text: str) -> str:
    """Return ``text`` as a single visible line whose line breaks are spaces."""
    return visible(text, "").strip()


def runner_safe(text: str) -> str:
    """Return ``text``, of one or more lines, so that no CI runner takes part of it for a command.

    GitHub's runner obeys lines that start with ``::`` and ``##[`` anywhere in a line, Azure's
    ``##vso[``, TeamCity's ``##teamcity[``. Apply to the finished text: wrapping moves words to line starts.
    """
    if "#" not in text and ":" not in text:
        return text
    return _RUNNER_LINE.sub(r"\1:\2 :", _RUNNER_BRACKET.sub(r"#\1 #", text))


def json_text(value: object) -> str:
    r"""Return ``value`` as one line of JSON: letters readable, hidden characters as ``\uXXXX``.

    JSON parsers are immune, the terminals, logs and CI runners it is printed on are not.
    """
    text = _HIDDEN.sub(_json_escaped, json.dumps(value, ensure_ascii=False))
    return _RUNNER_BRACKET.sub(r"#\\u0023", text)


def github_data(text: str) -> str:
    """Return ``text`` as the message of a workflow command; the runner ends it at a line break and decodes ``%``.

    Source: ``escapeData`` of actions/toolkit, ``packages/core/src/command.ts``.
    """
    shown = "\n".join(visible(part, "") for part in text.split("\n"))
    return _RUNNER_BRACKET.sub(r"#\1 #", shown).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def github_property(text: str) -> str:
    """Return ``text`` as a property of a workflow command; it would also end at ``:`` or ``,``.

    Source: ``escapeProperty`` of actions/toolkit, ``packages/core/src/command.ts``.
    """
    return github_data(line(text)).replace(":", "%3A").replace(",", "%2C")


def html_text(text: str) -> str:
    """Return ``text`` for HTML content and quoted attributes; a browser obeys tags, entities and bidi controls."""
    return _RUNNER_BRACKET.sub("#&#35;", html.escape(visible(text), quote=True))


def markdown_text(text: str) -> str:
    """Return ``text`` for a cell of a Markdown table on GitHub.

    GitHub obeys Markdown marks, HTML, ``|``, ``$`` (formulas), bare links, ``@mentions`` and ``#1``
    references. The last three are taken even from escaped text, hence the zero-width reference in them.
    """
    escaped = html.escape(visible(text), quote=False)
    marked = _MARKDOWN_ACTIVE.sub(r"\\\1", escaped).replace("$", "&#36;")
    linked = _MARKDOWN_LINK.sub(lambda match: f"{match[0]}&#8203;", marked)
    return _MARKDOWN_MENTION.sub(lambda match: f"{match[0]}&#8203;", linked)


def xml_text(text: str) -> str:
    """Return ``text``, of one or more lines, with only characters XML 1.0 allows; its writer escapes the marks."""
    return "\n".join(visible(part, "") for part in text.split("\n"))


def xml_document(document: str) -> str:
    """Return a finished XML document in which a CI runner that logs it finds no command; nothing is lost."""
    return _RUNNER_LINE.sub(r"\1&#58;\2:", _RUNNER_BRACKET.sub("#&#35;", document))


def csv_cell(text: str) -> str:
    """Return ``text`` for a spreadsheet cell; spreadsheets run what starts with ``= + - @``, tab or CR as a formula.

    Also after ``;``, which splits cells where the comma is the decimal sign. Source: OWASP, CSV Injection.
    """
    starts = _FORMULA.match(text) is not None
    shown = runner_safe(_FORMULA_INSIDE.sub(r"\1'", visible(text)))
    return f"'{shown}" if starts else shown


def sarif_text(text: str) -> str:
    """Return ``text`` for a SARIF message; viewers obey ``[words](link)`` and ``{0}`` (2.1.0, 3.11.5 and 3.11.6)."""
    return _SARIF_PLACEHOLDER.sub(r"{{\1}}", _SARIF_LINK.sub("] ", visible(text)))

"""Read articles and say who says what in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from claimspan.errors import ClaimspanError, CorpusError, UsageError
from claimspan.model.attribution import Analysis
from claimspan.model.extraction import Extraction, ReadArticle, within
from claimspan.model.text import Source
from claimspan.store import corpus, paths
from claimspan.store.config import Config

STANDARD_INPUT = "-"

Analyses = Callable[[Sequence[str]], Sequence[Analysis]]
"""Returns the analyses of texts, in their order."""


def extract(
    config: Config, files: Sequence[str], analyses: Analyses, *, cwd: Path, stdin: Callable[[int], bytes]
) -> Extraction:
    """Read every file and return who says what in it; those that cannot be read are told, the others read.

    Args:
        config: Where the corpus is and how large an article may be.
        files: Paths from ``cwd`` or below the corpus; ``-`` for standard input.
        analyses: Reads the language of texts.
        cwd: Where the user stands.
        stdin: Returns at most so many bytes of standard input.

    Raises:
        UsageError: Standard input is asked for twice.
        ClaimspanError: The language cannot be read at all: the pipeline is missing.
    """
    if files.count(STANDARD_INPUT) > 1:
        raise UsageError("standard input can be read once only", hint='give "-" once')
    sources: list[Source] = []
    problems: list[str] = []
    for file in dict.fromkeys(files):
        try:
            sources.append(read_text(config, file, cwd, stdin))
        except ClaimspanError as error:
            problems.append(str(error))
    read = analyses([source.text for source in sources]) if sources else ()
    articles = (ReadArticle(source, sound(found, source)) for source, found in zip(sources, read, strict=True))
    return Extraction(tuple(articles), tuple(problems))


def sound(analysis: Analysis, source: Source) -> Analysis:
    """Return the analysis, or one that says it does not fit the text; nothing is shown at wrong places."""
    return (
        analysis if within(analysis, len(source.text)) else replace(Analysis(), unread="its analysis does not fit it")
    )


def read_text(config: Config, file: str, cwd: Path, stdin: Callable[[int], bytes]) -> Source:
    """Return the text of a file or of standard input; its path is the one a user knows it by.

    Raises:
        CorpusError: It is missing, not UTF-8, or larger than the configuration allows.
    """
    limit = config.max_article_bytes
    if file == STANDARD_INPUT:
        content = stdin(limit + 1)
        name = "standard input"
    else:
        content = _content(_found(config, file, cwd), paths.shown(file), limit)
        name = paths.shown(file)
    if len(content) > limit:
        raise CorpusError(
            f"more than the limit of {limit:,} bytes",
            path=name,
            hint='raise "max-article-bytes" in the configuration, or split the article',
        )
    decoded = corpus.decoded(name, content, name)
    return Source(paths.shown(file), decoded.text, sha256(content).hexdigest())


def _found(config: Config, file: str, cwd: Path) -> Path:
    """Return the file from where the user stands, else the corpus article of that name."""
    paths.refuse_nul(file)
    path = cwd / file
    if path.exists() or Path(file).is_absolute():
        return path
    inside = config.root / config.corpus / file.removeprefix(f"{config.corpus}/")
    return inside if ".." not in Path(file).parts and inside.exists() else path


def _content(path: Path, shown: str, limit: int) -> bytes:
    """Return the bytes of a file the user named, one more than ``limit`` at most; links and pipes are as good."""
    if path.is_dir():
        raise CorpusError("is a folder", path=shown, hint="name the text files in it")
    try:
        with path.open("rb") as file:
            return file.read(limit + 1)
    except FileNotFoundError as error:
        raise CorpusError("does not exist", path=shown, hint="name a text file, or - for standard input") from error
    except OSError as error:
        raise CorpusError(f"cannot be read: {error.strerror}", path=shown, hint="make it readable") from error

"""Find the article somebody means, and all that is recorded of it."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from claimspan.app.load import known_speakers, read_article, source_case
from claimspan.app.workspace import Workspace
from claimspan.engine.check import SourceCase
from claimspan.errors import CorpusError
from claimspan.store import paths
from claimspan.store.config import Config
from claimspan.store.folder import read_folder
from claimspan.store.scan import Scan, scan


@dataclass(frozen=True)
class Desktop:
    """Corpus and register as a command sees them while it works on some records.

    Attributes:
        workspace: The root, the clock.
        scan: What is there.
    """

    workspace: Workspace
    scan: Scan

    @property
    def config(self) -> Config:
        """The configuration."""
        return self.workspace.config

    def case(self, source: str) -> SourceCase:
        """Return one source with all its records."""
        entry = self.scan.sources[source]
        article = read_article(self.config, entry)
        known = known_speakers(self.config, self.scan).digests
        return source_case(self.config, entry, article, read_folder(self.config, entry), known)


def desktop(workspace: Workspace) -> Desktop:
    """Look at corpus and register.

    Raises:
        CorpusError, RegisterError: A folder is missing.
    """
    return Desktop(workspace, scan(workspace.config))


def find_article(desk: Desktop, word: str, cwd: Path) -> str:
    """Return the path below the corpus of the article that ``word`` names.

    Args:
        desk: Where to look.
        word: A path from ``cwd``, from the root, or below the corpus.
        cwd: Where the user stands.

    Raises:
        CorpusError: There is no such article; names the nearest.
    """
    config = desk.config
    paths.refuse_nul(word)
    for candidate in _candidates(config, word, cwd):
        entry = desk.scan.sources.get(candidate)
        if entry is not None and entry.article is not None:
            return candidate
    articles = [entry.path for entry in desk.scan.sources.values() if entry.article]
    near = get_close_matches(word, [f"{config.corpus}/{path}" for path in articles], n=1, cutoff=0.5)
    hint = f'did you mean "{near[0]}"?' if near else "list the articles with claimspan source list"
    raise CorpusError("no article of the corpus is called so", path=paths.shown(word), hint=hint)


def _candidates(config: Config, word: str, cwd: Path) -> list[str]:
    given = Path(word)
    absolute = given if given.is_absolute() else cwd / given
    bases = (config.root / config.corpus, (config.root / config.corpus).resolve())
    pairs = [(path, base) for base in bases for path in (absolute, absolute.resolve())]
    found = [path.relative_to(base).as_posix() for path, base in pairs if path.is_relative_to(base)]
    return [*found, word.removeprefix(f"{config.corpus}/"), word]

"""The texts a source has had: kept for later comparison, listed with the reason why they came to be."""

from __future__ import annotations

import shlex
from collections.abc import Mapping

from claimspan.app.articles import Desktop
from claimspan.model.register import Cause, SourceFile, Version
from claimspan.model.text import Source
from claimspan.store import claims, corpus, lookup
from claimspan.store.atomic import Changes


def keep_today(desk: Desktop, changes: Changes, today: Source) -> list[str]:
    """Plan to keep today's text, and to register a source that is not yet; return remarks.

    Why a registered source has a new text is for a person to say, so it is not listed here.
    """
    stored = claims.read_source_file(desk.config, today.path)
    if stored is None:
        return list_version(desk, changes, today, Cause.FIRST, {})
    claims.keep_text(changes, desk.config, today.path, today.text.encode())
    if any(version.sha256 == today.sha256 for version in stored.value.versions):
        return []
    article = shlex.quote(corpus.article_path(desk.config, today.path))
    return [f"the article has a new text; say what it is: claimspan source add {article} --cause correction"]


def list_version(desk: Desktop, changes: Changes, today: Source, cause: Cause, facts: Mapping[str, str]) -> list[str]:
    """Plan to keep today's text and to list it among the source's versions; return remarks.

    Args:
        desk: Corpus and register.
        changes: Takes the writes.
        today: The article.
        cause: Why this text came to be; the first version's cause is always ``first``.
        facts: ``retrieved`` and ``note`` of the version.
    """
    config = desk.config
    claims.keep_text(changes, config, today.path, today.text.encode())
    stored = claims.read_source_file(config, today.path)
    path = lookup.source_file_path(config, today.path)
    version = {"sha256": today.sha256, "cause": cause if stored else Cause.FIRST, **facts}
    if stored is None:
        if not changes.plans(path):
            claims.put(changes, path, SourceFile.model_validate({"versions": (version,)}), None)
        return [f"registered in {path}"]
    if any(known.sha256 == today.sha256 for known in stored.value.versions):
        return []
    versions = (Version.model_validate(version), *stored.value.versions)
    claims.put(changes, path, stored.value.model_copy(update={"versions": versions}), stored.digest)
    return [f"the article has a new text; noted in {path} with cause {cause.value}"]

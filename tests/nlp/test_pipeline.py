"""The packaged pipeline, and others by their names."""

from __future__ import annotations

import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from claimspan import __version__
from claimspan.errors import ConfigError
from claimspan.nlp import pipeline

ENGLISH = "import spacy\ndef load(**_):\n    nlp = spacy.blank('en')\n    {more}\n    return nlp\n"


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    """Return what puts a distribution on the path that announces a pipeline of that name."""

    def installed(name: str, code: str) -> str:
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text(code)
        about = tmp_path / f"{name}-1.0.dist-info"
        about.mkdir()
        (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        (about / "entry_points.txt").write_text(f"[spacy_models]\n{name} = {name}\n")
        monkeypatch.syspath_prepend(tmp_path)
        return name

    return installed


@pytest.fixture(scope="module")
def nlp() -> Language:
    return pipeline.load()


def test_the_packaged_pipeline_is_loaded_once(nlp: Language) -> None:
    assert pipeline.load() is nlp
    assert nlp.lang == "en"
    assert {"claimspan_lines", "parser", "ner", "claimspan_names"} <= set(nlp.pipe_names)


def test_it_tags_parses_and_finds_names(nlp: Language) -> None:
    doc = nlp("“The harbour is closed,” said Mara Lindt, mayor of Paris.")
    assert [(name.text, name.label_) for name in doc.ents] == [("Mara Lindt", "PERSON"), ("Paris", "LOC")]
    assert doc[7].tag_ == "VBD"
    assert doc[7].lemma_ == "say"
    assert doc.has_annotation("DEP")


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "a", "“", '"' * 2_000, "a\u2028b\r\nc", "\u0000", "e\u0301 👩‍🚀 \ufeff"]
)
def test_odd_texts_keep_their_offsets(nlp: Language, text: str) -> None:
    assert nlp(text).text == text


def test_spacy_finds_it_by_its_name() -> None:
    assert metadata.version("en_claimspan")
    assert [entry.value for entry in metadata.entry_points(group="spacy_models", name="en_claimspan")] == [
        "en_claimspan"
    ]
    loaded = spacy.load("en_claimspan", exclude=["ner"])
    assert "ner" not in loaded.pipe_names
    assert loaded.meta["name"] == "claimspan"


def test_fused_networks_give_the_same_values(nlp: Language) -> None:
    plain = pipeline.load_packaged()
    text = "Mara Lindt said the quay at Paris cost $2 million; “nobody,” she added, “will pay.”"
    one, other = (each.get_pipe("tok2vec").model.predict([each.make_doc(text)])[0] for each in (nlp, plain))
    assert one == pytest.approx(other, abs=1e-3)
    assert [token.dep_ for token in nlp(text)] == [token.dep_ for token in plain(text)]


def test_its_factories_are_found_without_importing_this_program() -> None:
    program = "import spacy; nlp = spacy.blank('en'); [nlp.add_pipe(f'claimspan_{n}') for n in ('lines', 'names')]"
    subprocess.run([sys.executable, "-c", program], check=True)


def test_its_meta_says_licence_and_sources(nlp: Language) -> None:
    assert nlp.meta["license"] == "CC BY-SA 4.0"
    assert nlp.meta["version"] == __version__
    assert (pipeline.FOLDER / "LICENSES.md").read_text(encoding="utf-8").startswith("# Licence and sources")


def test_it_holds_no_path_of_the_machine_it_was_trained_on() -> None:
    text = "".join((pipeline.FOLDER / name).read_text(encoding="utf-8") for name in ("config.cfg", "meta.json"))
    assert "/tmp" not in text  # noqa: S108 - nothing is written there
    assert "/home" not in text
    assert "/work" not in text


def test_it_is_small() -> None:
    lists = Path(pipeline.__file__).parent / "names" / "data"
    files = [*pipeline.FOLDER.rglob("*"), *lists.iterdir()]
    assert sum(file.stat().st_size for file in files if file.is_file()) < 20_000_000


def test_damaged_files_are_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "FOLDER", tmp_path)
    with pytest.raises(Exception, match="install claimspan again"):
        pipeline.load_packaged()


@pytest.mark.parametrize(
    "name", ["en_core_none", "./en_claimspan", "../x", "/etc", "blank:en", "os", "pip", "", "a\nb"]
)
def test_what_is_no_installed_pipeline_is_refused(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "en_core_none").mkdir()
    with pytest.raises(ConfigError, match="is installed") as caught:
        pipeline.load(name)
    assert caught.value.hint
    assert "\n" not in str(caught.value).replace(name, "")


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (ENGLISH.format(more=""), "has no parser"),
        ("import spacy\ndef load(**_):\n    return spacy.blank('de')\n", 'reads "de", not English'),
        ("raise ImportError('No module named torch')\n", "cannot be loaded .No module named torch."),
        ("def load(**_):\n    return 1\n", "is no spaCy pipeline"),
        ("x = 1\n", "cannot be loaded"),
    ],
)
def test_a_pipeline_that_cannot_serve_is_one_line(install: object, code: str, reason: str) -> None:
    number = abs(hash(code)) % 10_000
    name = install(f"xx_fake_{number}", code)  # type: ignore[operator]
    with pytest.raises(ConfigError, match=reason) as caught:
        pipeline.load(name)
    assert "packaged" in (caught.value.hint or "")


def test_another_english_pipeline_gets_lines_and_names(install: object) -> None:
    code = ENGLISH.format(more="nlp.add_pipe('parser'); nlp.add_pipe('ner')")
    found = pipeline.load(install("xx_english", code))  # type: ignore[operator]
    assert found.pipe_names == ["claimspan_lines", "parser", "ner", "claimspan_names"]

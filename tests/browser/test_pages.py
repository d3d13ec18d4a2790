"""The pages in a real browser: nothing is asked for, links jump to the words, filters work, phones show all."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import chromium
import pytest
from chromium import Chromium

from claimspan.model.extraction import Extraction
from claimspan.outputs.base import Screen
from claimspan.outputs.find import AUDITS, EXTRACTS

sys.path.append(str(Path(__file__).parents[1] / "outputs"))
from audit_samples import hostile_audit, of_the_register
from speech_samples import hostile, realistic

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the browser's pipe is passed on as Unix does"),
    pytest.mark.skipif(chromium.found() is None, reason="no Chromium here: apt-get install chromium"),
]

PAGES = {
    "extract": lambda: EXTRACTS.get("html").render(realistic(), Screen()),
    "extract-hostile": lambda: EXTRACTS.get("html").render(hostile(), Screen()),
    "extract-none": lambda: EXTRACTS.get("html").render(Extraction(), Screen()),
    "pair": lambda: AUDITS.get("html").render(of_the_register("Aliberti", "Hrozensky", ambiguous=True), Screen()),
    "all": lambda: AUDITS.get("html").render(of_the_register(), Screen()),
    "audit-hostile": lambda: AUDITS.get("html").render(hostile_audit(), Screen()),
}


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    with Chromium(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    written = {name: folder / f"{name}.html" for name in PAGES}
    for name, path in written.items():
        path.write_text(PAGES[name](), encoding="utf-8")
    return written


def shown(browser: Chromium, selector: str) -> int:
    """Return how many elements are to be seen."""
    return int(
        browser.ask(f"[...document.querySelectorAll({selector!r})].filter(e => e.getClientRects().length).length")
    )


def color(browser: Chromium, selector: str, what: str = "backgroundColor") -> str:
    return str(browser.ask(f"getComputedStyle(document.querySelector({selector!r})).{what}"))


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(("width", "dark"), [(1280, False), (1280, True), (390, False), (320, True)])
def test_a_page_is_whole_asks_for_nothing_and_fits(
    browser: Chromium, pages: dict[str, Path], name: str, width: int, *, dark: bool
) -> None:
    browser.open(pages[name], width=width, dark=dark)
    assert browser.complaints == []
    assert browser.ask("document.title").startswith("claimspan: ")
    assert browser.ask("document.scripts.length") == 0
    assert browser.ask("document.documentElement.scrollWidth") <= width, "nothing sticks out at the side"
    assert color(browser, "body") == ("rgb(23, 25, 29)" if dark else "rgb(253, 252, 250)"), "the style is in force"


def test_the_line_leads_to_the_words_and_the_label_back(browser: Chromium, pages: dict[str, Path]) -> None:
    browser.open(pages["pair"])
    browser.click("#r0-2 td a")
    assert browser.ask("location.hash") == "#w0-2"
    in_sight = "(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('#w0-2').getBoundingClientRect())"
    assert browser.ask(in_sight)
    assert color(browser, ".s0-2", "outlineStyle") == "solid"
    assert color(browser, ".s0-1", "outlineStyle") == "none"
    assert "Beyond a few launcher programs" in browser.ask("document.querySelector('.s0-2').textContent")
    browser.click("#w0-2")
    assert browser.ask("location.hash") == "#r0-2"


def test_a_quote_over_paragraphs_is_labelled_in_each_and_marked_as_one(
    browser: Chromium, pages: dict[str, Path]
) -> None:
    browser.open(pages["pair"])
    browser.click("#r0-0 td a")
    assert shown(browser, ".label[href='#r0-0']") == 3
    outlined = "[...document.querySelectorAll('.s0-0')].every(e => getComputedStyle(e).outlineStyle == 'solid')"
    assert browser.ask(outlined)


def test_a_filter_leaves_one_speaker(browser: Chromium, pages: dict[str, Path]) -> None:
    browser.open(pages["pair"])
    everybody = shown(browser, "tr.row")
    browser.click("label:has(#only-v-1)")
    assert everybody == 5
    assert shown(browser, "tr.row") == 2, "Hrozensky's, and the one that could be either's"
    assert color(browser, ".s0-1") == "rgba(0, 0, 0, 0)", "Aliberti's words are not tinted"
    assert color(browser, ".s0-2") != "rgba(0, 0, 0, 0)"
    browser.click("label:has(#only-urgent)")
    assert shown(browser, "tr.row") == 1
    browser.click("label:has(#only-all)")
    assert shown(browser, "tr.row") == everybody


def test_what_is_contested_stands_above_the_article(browser: Chromium, pages: dict[str, Path]) -> None:
    browser.open(pages["pair"])
    top = "document.querySelector({!r}).getBoundingClientRect().top"
    assert browser.ask(top.format(".first")) < browser.ask(top.format(".text"))
    assert "line 45" in browser.ask("document.querySelector('.first').textContent")


def test_the_table_stands_beside_on_a_desk_and_below_on_a_phone(browser: Chromium, pages: dict[str, Path]) -> None:
    edges = "['.text', 'aside'].map(s => (r => [r.top, r.left])(document.querySelector(s).getBoundingClientRect()))"
    browser.open(pages["extract"])
    (text_top, text_left), (table_top, table_left) = browser.ask(edges)
    assert (table_top, table_left > text_left) == (text_top, True)
    browser.open(pages["extract"], width=390)
    (text_top, text_left), (table_top, table_left) = browser.ask(edges)
    assert (table_top > text_top, table_left) == (True, text_left)


CONTRAST = """
(() => {
  const luminance = c => {
    const linear = v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
    const [r, g, b] = c.match(/[\\d.]+/g).slice(0, 3).map(v => linear(v / 255));
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const ground = e => {
    for (; e; e = e.parentElement) {
      const c = getComputedStyle(e).backgroundColor;
      if (c != 'rgba(0, 0, 0, 0)') return c;
    }
    return 'rgb(255, 255, 255)';
  };
  const texts = '.badge, .m, .remark, .doubt, .tag, .n, .key, legend, fieldset b, th';
  const rows = [...document.querySelectorAll(texts)].map(e => {
    const [a, b] = [luminance(getComputedStyle(e).color), luminance(ground(e))].sort((x, y) => y - x);
    return [(a + .05) / (b + .05), e.className + ' ' + e.textContent.slice(0, 20)];
  });
  return rows.filter(([ratio]) => ratio < 4.5).map(([ratio, what]) => `${ratio.toFixed(2)} ${what}`);
})()
"""


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", ["pair", "all", "extract"])
def test_every_text_has_the_contrast_of_wcag_aa(
    browser: Chromium, pages: dict[str, Path], name: str, *, dark: bool
) -> None:
    browser.open(pages[name], dark=dark)
    assert browser.ask(CONTRAST) == []

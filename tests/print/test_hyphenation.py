import pytest

from bizservice_desktop.diagram.scene.text import no_hyphens
from bizservice_desktop.print.hyphenation import hyphenator


@pytest.mark.parametrize(
    "word", ["virksomhedskontakt", "arbejdsmarkedsbalancen", "(opkvalificering)"]
)
def test_divisions_keep_the_word_and_three_letters_on_either_side(word: str) -> None:
    divisions = list(hyphenator("da")(word))
    assert divisions
    assert all(head + tail == word for head, tail in divisions)
    assert all(min(len(head.strip("(")), len(tail.strip(")"))) >= 3 for head, tail in divisions)
    lengths = [len(head) for head, _ in divisions]
    assert lengths == sorted(lengths, reverse=True)


def test_languages_have_their_own_patterns() -> None:
    assert ("virksomheds", "kontakt") in tuple(hyphenator("da_DK")("virksomhedskontakt"))
    assert ("collabor", "ation") in tuple(hyphenator("en")("collaboration"))


def test_a_language_without_patterns_is_not_divided() -> None:
    assert hyphenator("xx") is no_hyphens

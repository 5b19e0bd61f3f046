"""The model in a title: one key for all storages, colours and languages, another for another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.model_names import model_key, same_numbers


@pytest.mark.parametrize(
    ("key", "brand", "titles"),
    [
        (
            "iphone 12 mini",
            "Apple",
            [
                "iPhone 12 mini 128 GB - Grün - Ohne Vertrag",
                "iPhone 12 mini 64 Go - Noir - Débloqué",
                "Apple iPhone 12 Mini 256GB Black Unlocked",
                "iPhone 12 mini - 64GB - Blue",
                "iPhone12 mini 64 GB (PRODUCT)Red - Libre",
                "64 GB - iPhone 12 mini - Black",
            ],
        ),
        ("iphone 4", "Apple", ["Apple Iphone 4 16 Go - Noir - Débloqué"]),
        ("iphone se 2020", "Apple", ["iPhone SE (2020) 64 GB - Negro - Libre"]),
        ("iphone 14 pro max", "Apple", ["iPhone 14 Pro Max 256 GB - Nero Siderale"]),
        ("iphone 11 pro max", "Apple", ["iPhone 11 Pro Max 256 GB - Gris Espacial - Libre"]),
        (
            "galaxy s21 plus 5g",
            "Samsung",
            [
                "Galaxy S21+ 5G 128GB - Phantom Grey - Unlocked",
                "Samsung Galaxy S21+ 5G 8/256 Go - Noir - Débloqué - Dual SIM",
                "S21+ 128 GB - 5G - Schwarz - Ohne Vertrag",
            ],
        ),
        ("galaxy z flip 3", "Samsung", ["Galaxy Z Flip3 128GB", "Galaxy Z Flip 3 256 Go - Noir"]),
        ("redmi note 10 pro", "Xiaomi", ["Xiaomi Redmi Note 10 Pro 128GB", "Redmi Note 10 Pro"]),
        ("xiaomi black shark 4", "Xiaomi", ["Black Shark 4 128GB - Schwarz"]),
        ("oneplus 9", "OnePlus", ["OnePlus 9 128 GB - Black", "One Plus 9 256GB", "9 128GB"]),
        ("ipad pro 11 gen3", "Apple", ["iPad Pro 11 (3. Generation)", "iPad Pro 11 3e génération"]),
        ("", "Apple", ["", "Apple", "64 GB - Noir"]),
    ],
)
def test_every_title_of_a_model_gives_its_key(key: str, brand: str, titles: list[str]) -> None:
    assert {model_key(title, brand) for title in titles} == {key}


def test_models_that_differ_by_one_word_stay_apart() -> None:
    titles = [
        *("iPhone 12", "iPhone 12 mini", "iPhone 12 Pro", "iPhone 12 Pro Max", "iPhone 13"),
        *("iPhone SE (2020)", "iPhone SE (2022)", "iPhone X", "iPhone XR", "iPhone XS"),
        *("Galaxy S9", "Galaxy S9+", "Galaxy A52", "Galaxy A52 5G", "Pixel 6", "Pixel 6a"),
        *("Xiaomi 9", "OnePlus 9", "Redmi 9", "Redmi Note 9", "P30", "P30 lite", "P30 Pro"),
    ]

    assert len({model_key(f"{title} 64 Go - Noir - Débloqué", "") for title in titles}) == len(
        titles
    )


@given(st.text(max_size=80), st.text(max_size=20))
def test_any_title_gives_a_key_that_is_the_same_again(title: str, brand: str) -> None:
    key = model_key(title, brand)

    assert key == " ".join(key.split())
    assert model_key(title, brand) == key


def test_other_numbers_are_another_model_whatever_the_words() -> None:
    assert same_numbers("galaxy s20 fe", "galaxy s20 fan edition")
    assert not same_numbers("iphone 12 mini", "iphone 13 mini")
    assert not same_numbers("galaxy a52", "galaxy a52 5g")

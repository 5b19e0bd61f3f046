"""Where a shop's credentials come from: the environment first, then the key store, never half."""

import pytest
from pydantic import SecretStr

from bb_desktop.credentials import ALL, PAIR, TOKEN, Credentials
from bb_desktop.domain.errors import KeyStoreClosed, NotConfigured
from tests.chest import open_chest

ONE, OTHER = SecretStr("canary-one"), SecretStr("canary-other")
BOTH = dict.fromkeys(PAIR, ONE)


@pytest.fixture
def chest():
    with open_chest() as made:
        yield made


def of(name="eu", given=None, session=None):
    return Credentials(given or {}, lambda: name, session)


def test_what_the_environment_sets_wins_and_cannot_be_changed_here(chest):
    of().keep({TOKEN: ONE})
    credentials = of(given={TOKEN: OTHER})

    assert credentials.get(TOKEN) == OTHER
    assert credentials.fixed == {TOKEN}
    with pytest.raises(NotConfigured, match="BB_BACK_MARKET_TOKEN"):
        credentials.keep({TOKEN: ONE})
    assert chest.held["BB Desktop", "eu/back_market_token"] == "canary-one"


def test_a_pair_of_which_the_environment_sets_half_is_not_kept_at_all(chest):
    with pytest.raises(NotConfigured):
        of(given={PAIR[1]: OTHER}).keep(BOTH)

    assert chest.held == {}


@pytest.mark.parametrize("missing", ALL)
def test_what_is_missing_is_named_with_both_ways_to_give_it(chest, missing):
    credentials = of()
    credentials.keep({name: ONE for name in ALL if name != missing})

    with pytest.raises(NotConfigured, match=f"window.*BB_{missing.upper()}"):
        credentials.need()


def test_a_closed_key_store_is_not_taken_for_an_empty_one(chest):
    chest.locked = True

    with pytest.raises(KeyStoreClosed):
        of().need()


def test_without_a_key_store_they_last_as_long_as_the_session(caplog):
    session: dict[str, SecretStr] = {}
    assert of(session=session).keep({TOKEN: ONE}) is False

    assert not of(session=session).lasting
    assert of(session=session).get(TOKEN) == ONE
    assert of().get(TOKEN) is None


def test_shipstations_pair_goes_along_to_another_region_and_the_token_stays(chest):
    region = ["eu"]
    credentials = Credentials({}, lambda: region[0])
    credentials.keep({TOKEN: ONE, **BOTH})

    region[0] = "us"

    assert credentials.get(TOKEN) is None
    assert credentials.need(PAIR) == (ONE, ONE)
    region[0] = "eu"
    assert credentials.get(TOKEN) == ONE


def test_a_pair_that_the_other_region_has_already_is_left_alone(chest):
    of("us").keep(dict.fromkeys(PAIR, OTHER))
    region = ["eu"]
    credentials = Credentials({}, lambda: region[0])
    credentials.keep(BOTH)

    region[0] = "us"

    assert credentials.need(PAIR) == (OTHER, OTHER)


def test_forgetting_finds_every_name_that_the_shop_has_had(chest):
    of("us").keep({TOKEN: ONE})
    of("another-shop").keep({TOKEN: ONE})
    region = ["eu"]
    credentials = Credentials({}, lambda: region[0])
    credentials.keep({TOKEN: ONE, **BOTH})
    region[0] = "ap"
    credentials.get(TOKEN)

    credentials.forget(["us"])

    assert chest.names() == ["another-shop/back_market_token"]
    assert credentials.get(TOKEN) is None


def test_what_the_environment_sets_outlives_the_forgetting(chest):
    of().keep({TOKEN: ONE})
    credentials = of(given={TOKEN: OTHER})

    credentials.forget()

    assert chest.held == {}
    assert credentials.get(TOKEN) == OTHER


def test_no_secret_shows_in_print(chest):
    credentials = of(given={TOKEN: ONE}, session={"eu/shipstation_api_key": OTHER})
    credentials.keep(BOTH)

    assert "canary" not in repr(credentials) + repr(vars(credentials))

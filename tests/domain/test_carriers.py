import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.carriers import (
    OTHER,
    SHIPPERS,
    is_known_carrier,
    shipper_for,
    tracking_url,
)
from bb_desktop.domain.shop import Shop

SHOP = Shop()


def test_back_market_knows_ninety_five_shippers_each_spelled_its_own_way():
    assert len(SHIPPERS) == len(set(SHIPPERS)) == 95
    assert {"DHL  EXPRESS", "DHL Express", "FedEx - 2Days", "GLS-SPAIN", "GLS - DE"} < set(SHIPPERS)
    assert {"Parcelforce (Worldwide)", "Post NL", "BPost", "UPS express save"} < set(SHIPPERS)
    assert SHIPPERS[0] == "Allied Express"
    assert SHIPPERS[-1] == "Other"


@pytest.mark.parametrize(
    ("code", "country", "shipper"),
    [
        ("stamps_com", "US", "USPS"),
        ("usps", "US", "USPS"),
        ("ups", "FR", "UPS"),
        ("ups_walleted", "US", "UPS"),
        ("UPS", "FR", "UPS"),
        ("fedex", "US", "FedEx"),
        ("fedex_walleted", "US", "FedEx"),
        ("dhl_express", "DE", "DHL Express"),
        ("dhl_express_worldwide", "DE", "DHL Express"),
        ("dhl_express_uk", "GB", "DHL Express"),
        ("DHL Express", "GB", "DHL Express"),
        ("dhl_parcel", "FR", "DHL"),
        ("dhl_ecommerce", "US", "DHL"),
        ("royal_mail", "GB", "Royal Mail"),
        ("Royal Mail", "GB", "Royal Mail"),
        ("parcelforce", "GB", "Parcelforce (Worldwide)"),
        ("dpd", "GB", "DPD UK"),
        ("dpd", "FR", "DPD FR"),
        ("dpd", "de", "DPD DE"),
        ("dpd", "BE", "DPD Benelux"),
        ("dpd", "PL", "DPD"),
        ("dpd_local", "GB", "DPD UK"),
        ("evri", "GB", "Hermes - UK"),
        ("hermes", "GB", "Hermes - UK"),
        ("hermes", "DE", "Hermes - DE"),
        ("hermes", "FR", "Other"),
        ("colissimo", "FR", "Colissimo"),
        ("chronopost", "FR", "Chronopost"),
        ("correos", "ES", "Correos"),
        ("correos_express", "ES", "Correos Express"),
        ("seur", "ES", "Seur"),
        ("gls", "DE", "GLS - DE"),
        ("gls", "FR", "GLS - FR"),
        ("gls_italy", "IT", "GLS - IT"),
        ("gls_spain", "ES", "GLS-SPAIN"),
        ("gls", "AT", "GLS"),
        ("bpost", "BE", "BPost"),
        ("postnl", "NL", "Post NL"),
        ("australia_post", "AU", "Australia Post"),
        ("sendle", "AU", "Sendle"),
        ("yamato", "JP", "Yamato"),
        ("sagawa", "JP", "Sagawa"),
        ("japan_post", "JP", "Japan Post"),
        ("ontrac", "US", "Other"),
        ("amazon_buy_shipping", "US", "Other"),
        ("upsilon", "US", "Other"),
        ("", "FR", "Other"),
        ("  ", "", "Other"),
    ],
)
def test_a_carrier_goes_by_the_name_that_back_market_has_for_it(code, country, shipper):
    assert shipper_for(code, "", country, SHOP) == shipper
    assert is_known_carrier(code, "", country, SHOP) is (shipper != OTHER)


@given(st.text(max_size=20), st.text(max_size=10), st.sampled_from(["GB", "DE", "FR", "", "??"]))
def test_without_a_table_of_the_seller_every_name_is_one_of_back_markets(code, service, country):
    assert shipper_for(code, service, country, SHOP) in SHIPPERS


def test_the_sellers_own_table_wins_and_a_service_wins_over_its_carrier():
    shop = Shop(
        carriers={
            "ups": "UPS standard",
            "ups/ups_express": "UPS Express",
            "ontrac": "OnTrac",
            "fedex": "Other",
        }
    )

    assert shipper_for("UPS", "", "FR", shop) == "UPS standard"
    assert shipper_for("ups", "UPS_Express", "FR", shop) == "UPS Express"
    assert shipper_for("ups_walleted", "ups_express", "US", shop) == "UPS"
    assert shipper_for("ontrac", "ontrac_ground", "US", shop) == "OnTrac"
    assert is_known_carrier("ontrac", "", "US", shop)
    assert shipper_for("fedex", "", "US", shop) == "Other"
    assert is_known_carrier("fedex", "", "US", shop)


@pytest.mark.parametrize(
    ("shipper", "page"),
    [
        ("UPS", "https://www.ups.com/track?tracknum=AB12%2F34"),
        ("UPS express save", "https://www.ups.com/track?tracknum=AB12%2F34"),
        ("USPS - First Class", "https://tools.usps.com/go/TrackConfirmAction?tLabels=AB12%2F34"),
        (
            "Royal Mail Express",
            "https://www.royalmail.com/track-your-item#/tracking-results/AB12%2F34",
        ),
        ("DHL", None),
        ("UPSTART", None),
        ("Other", None),
        ("", None),
    ],
)
def test_a_link_is_built_only_for_a_page_that_is_known(shipper, page):
    assert tracking_url(shipper, "AB12/34") == page


@given(st.sampled_from(SHIPPERS), st.text(min_size=1, max_size=310))
def test_every_link_is_https_and_fits_into_back_markets_field(shipper, number):
    url = tracking_url(shipper, number)

    assert url is None or (url.startswith("https://") and len(url) <= 300 and url.isascii())


def test_there_is_no_link_without_a_number():
    assert tracking_url("UPS", "") is None

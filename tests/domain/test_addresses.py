from dataclasses import replace

import pytest
from hypothesis import given

from bb_desktop.domain.addresses import PART_NAMES, gaps, phone_for, ship_to, us_state
from bb_desktop.domain.orders import Address
from tests.builders import addresses, an_address

KEYS = ["name", "company", "street1", "street2", "street3", "city", "state", "postalCode"]
KEYS += ["country", "phone"]


def streets(**parts):
    written = ship_to(an_address(**parts))
    return written["street1"], written["street2"], written["street3"]


def american(**parts):
    return an_address(**{"country": "US", "city": "Albany", "postal_code": "12207", **parts})


def test_a_complete_address_is_written_as_shipstation_takes_it():
    address = an_address(company="Essais SARL", street2="Bât. B", state="Île-de-France")

    assert ship_to(address) == {
        "name": "Camille Exemple",
        "company": "Essais SARL",
        "street1": "33 Avenue de l'Essai",
        "street2": "Bât. B",
        "street3": None,
        "city": "Paris",
        "state": "Île-de-France",
        "postalCode": "75010",
        "country": "FR",
        "phone": "+33639984177",
    }


@given(addresses())
def test_every_address_is_written_with_all_keys_and_nothing_empty(address):
    written = ship_to(address)

    assert list(written) == KEYS
    assert all(value is None or value.strip() == value != "" for value in written.values())


@given(addresses())
def test_no_letter_of_a_street_is_lost_unless_it_repeats_the_city(address):
    written = ship_to(address)
    there = "".join(written[key] or "" for key in ("street1", "street2"))

    for line in (address.street, address.street2):
        words = [one for one in line.split() if one.isalnum() and one.isascii()]
        repeats = address.city.split()[:1] and address.city.split()[0] in line
        assert repeats or all(word in there for word in words)


@pytest.mark.parametrize(
    ("parts", "street1"),
    [
        ({"street": "61", "street2": "High Street", "country": "GB"}, "61 High Street"),
        ({"street": "12b", "street2": "rue de l'Essai", "country": "FR"}, "12b rue de l'Essai"),
        ({"street": "12 bis", "street2": "rue X", "country": "FR"}, "12 bis rue X"),
        ({"street": "350", "street2": "5th Ave", "country": "US"}, "350 5th Ave"),
        ({"street": "24", "street2": "Hauptstraße", "country": "DE"}, "Hauptstraße 24"),
        ({"street": "4-1", "street2": "Calle Mayor", "country": "ES"}, "Calle Mayor 4-1"),
    ],
)
def test_a_house_number_alone_is_joined_with_its_street_in_the_countrys_order(parts, street1):
    assert streets(**parts) == (street1, None, None)


def test_a_street_with_its_number_stays_apart_from_the_second_line():
    parts = {"street": "Fema Geafmi 4", "street2": "Piso 7 Puerta D", "country": "ES"}

    assert streets(**parts) == ("Fema Geafmi 4", "Piso 7 Puerta D", None)


@pytest.mark.parametrize("street2", ["Paris", "PARIS ", "75010 Paris"])
def test_a_city_that_is_repeated_as_a_second_line_is_left_out(street2):
    assert streets(street2=street2) == ("33 Avenue de l'Essai", None, None)


def test_a_second_line_alone_is_the_street():
    assert streets(street="", street2="33 Avenue") == ("33 Avenue", None, None)


def test_a_long_line_is_neither_cut_nor_broken():
    street = "Résidence des Acacias bleus, bâtiment C, 14 avenue du Maréchal-de-l'Essai"

    assert streets(street=street) == (street, None, None)


def test_a_company_alone_stands_as_the_name():
    address = an_address(first_name="", last_name="", company="Essais SARL")

    assert ship_to(address)["name"] == "Essais SARL"
    assert gaps(address) == ()


@pytest.mark.parametrize(
    ("parts", "state"),
    [
        ({"state": "ny"}, "NY"),
        ({"state": "New York"}, "NY"),
        ({"state": "", "postal_code": "12207-0001"}, "NY"),
        ({"state": "", "postal_code": "00901"}, "PR"),
        ({"state": "", "postal_code": "09021"}, "AE"),
        ({"state": "??", "postal_code": "94105"}, "CA"),
        ({"state": "CA", "postal_code": "12207"}, "CA"),
        ({"state": "", "postal_code": ""}, ""),
        ({"state": "Elsewhere", "postal_code": "x"}, "Elsewhere"),
    ],
)
def test_an_american_state_comes_from_the_address_else_from_the_zip(parts, state):
    address = american(**parts)

    assert us_state(address) == state
    assert ship_to(address)["state"] == (state or None)


def test_a_five_digit_postcode_outside_the_united_states_makes_no_state():
    assert ship_to(an_address(postal_code="94105"))["state"] is None


@pytest.mark.parametrize(
    ("address", "missing"),
    [
        (an_address(), ()),
        (american(), ()),
        (american(postal_code="", state="NY"), ("postal_code",)),
        (american(postal_code=""), ("postal_code", "state")),
        (american(postal_code="00098"), ("state",)),
        (american(state="Elsewhere", postal_code="x1"), ("state",)),
        (an_address(first_name="", last_name=" "), ("name",)),
        (an_address(street=""), ("street",)),
        (an_address(street="-", street2="."), ("street",)),
        (an_address(street="61"), ("street",)),
        (an_address(street="61", street2="Paris"), ("street",)),
        (an_address(street="61", country="GB", postal_code="M5 9AT"), ()),
        (an_address(street="61", street2="rue X"), ()),
        (an_address(city=""), ("city",)),
        (an_address(postal_code=""), ("postal_code",)),
        (an_address(postal_code="", country="IE"), ()),
        (an_address(postal_code="", country="HK"), ()),
        (an_address(postal_code="", country="AE"), ()),
        (an_address(country=""), ("country",)),
        (an_address(country="France"), ("country",)),
        (an_address(phone="", email="", company=""), ()),
        (Address(), ("name", "street", "city", "postal_code", "country")),
    ],
)
def test_what_a_label_cannot_do_without_is_named(address, missing):
    assert gaps(address) == missing


@given(addresses())
def test_an_address_without_gaps_has_all_that_a_label_needs(address):
    written = ship_to(address)

    assert set(gaps(address)) <= set(PART_NAMES)
    if not gaps(address):
        assert all(written[key] for key in ("name", "street1", "city", "country"))
        assert written["country"] != "US" or written["state"]


@pytest.mark.parametrize(
    ("phone", "country", "read"),
    [
        ("06 39 98 41 77", "FR", "+33639984177"),
        ("01760 4069282", "DE", "+4917604069282"),
        ("620 00 00 03", "ES", "+34620000003"),
        ("07700900152", "GB", "+447700900152"),
        ("07700 900891", "GB", "+447700900891"),
        ("7700900152", "GB", "+447700900152"),
        ("06 1234 5678", "IT", "+390612345678"),
        ("(415)555-0132", "US", "+14155550132"),
        ("+33 6 39 98 41 77", "DE", "+33639984177"),
        ("0033639984177", "GB", "+33639984177"),
        ("\u202a07700900152\u202c", "GB", "+447700900152"),
        ("07700\u00a0900152\u200b", "GB", "+447700900152"),
        ("+33639984177", "", "+33639984177"),
        ("063998029", "FR", "063998029"),
        ("555-0132", "US", "555-0132"),
        ("123", "FR", "123"),
        ("\u202c12\u202c", "FR", "12"),
        ("call  my\tson", "FR", "call my son"),
        ("0639984177", "", "0639984177"),
        ("", "FR", ""),
    ],
)
def test_a_phone_number_is_read_by_the_rules_of_its_country_else_left(phone, country, read):
    assert phone_for(an_address(phone=phone, country=country)) == read


@given(addresses())
def test_reading_a_phone_number_again_changes_nothing(address):
    once = phone_for(address)

    assert phone_for(replace(address, phone=once)) == once


def test_the_raw_number_stays_in_the_address():
    address = an_address(phone="06 39 98 41 77")
    phone_for(address)

    assert address.phone == "06 39 98 41 77"

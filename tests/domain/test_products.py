import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.products import identifier_kind, item_options
from bb_desktop.domain.shop import ProductSettings, Shop
from tests.builders import a_line, orderlines

IMEI, SERIAL, NONE = IdentifierKind.IMEI, IdentifierKind.SERIAL, IdentifierKind.NONE

PHONES = [
    ("Apple", "iPhone SE (2020) 64 Go - Noir - Débloqué"),
    ("Apple", "iPhone 12 mini 128 GB - Grün - Ohne Vertrag"),
    ("Apple", "iPhone 11 Pro Max 256 GB - Gris Espacial - Libre"),
    ("Apple", "iPhone 14 Pro Max 256 GB - Nero Siderale"),
    ("apple", "Apple Iphone 4 16 Go - Noir - D\\u00e9bloqu\\u00e9"),
    ("Apple", "iPhone 11 Neue Batterie 64 GB - Schwarz"),
    ("Apple", "iPhone 12 64GB with charger and case - Black"),
    ("Apple", "iPhone 12 (case included) 64GB"),
    ("Apple", "iPhone 13 128GB charger included - Pink"),
    ("Apple", "iPhone 8 Plus 64GB - Gold - Unlocked"),
    ("Samsung", "Galaxy S21 5G 128GB - Phantom Grey - Unlocked"),
    ("Samsung", "Galaxy S21 with charger"),
    ("Samsung", "S21 128 GB"),
    ("Samsung", "Galaxy A51 avec coque"),
    ("Samsung", "Galaxy Note 20 Ultra + S Pen"),
    ("Samsung", "Galaxy Z Flip3 5G 128GB"),
    ("Samsung", "Galaxy XCover 5"),
    ("Samsung", "Galaxy X-Cover Pro"),
    ("Google", "Pixel 6a 128GB - Charcoal - Unlocked"),
    ("Xiaomi", "Redmi Note 12 Pro 128 GB"),
    ("Xiaomi", "Xiaomi 13T 256GB - Negro"),
    ("Xiaomi", "Mi 11 Lite 5G"),
    ("Huawei", "P30 Pro 128 GB - Schwarz"),
    ("Huawei", "Huawei Mate 20 Pro"),
    ("OnePlus", "OnePlus Nord 2 5G 128GB"),
    ("Fairphone", "Fairphone 4 256GB - Grau"),
    ("Honor", "Honor Magic 5 Lite"),
    ("Oppo", "Oppo Reno 6"),
    ("Motorola", "Moto G8 64GB"),
    ("Motorola", "Motorola Edge 30"),
    ("Nothing", "Phone (2) 256GB"),
    ("Sony", "Xperia 5 III 128GB"),
    ("Nokia", "Nokia 3310"),
    ("Cubot", "X20 Pro 128GB - Unlocked"),
    ("", "Incognita 5 - 64 GB - Sbloccato"),
]
DEVICES = [
    ("Apple", "MacBook Pro Retina 13-inch (2019) - Core i5 - 16GB SSD 256 QWERTY - English"),
    ("Apple", "MacBook Air 13-inch (2020) - Apple M1 8-core - 8GB RAM - SSD 256GB - QWERTY"),
    ("Apple", "iPad Air (2020) 4th gen 64 GB - WiFi + 4G - Space Grey - Unlocked"),
    ("Apple", "iPad Pro 11 with Magic Keyboard"),
    ("Apple", "Apple Watch (Series 6) GPS 44 mm - Aluminium Space Gray - Sport band Black"),
    ("Apple", "Watch Series 4 44mm Aluminium Case Sport Band"),
    ("Apple", "AirPods Pro mit Ladecase"),
    ("Apple", "AirPods Pro with charging case"),
    ("Apple", "AirPods 2 Charging Case"),
    ("Apple", "AirPods (3rd gen) - MagSafe Charging case"),
    ("Apple", "AirPods Pro 2 avec boîtier de charge MagSafe"),
    ("Apple", "iMac 27-inch (2017)"),
    ("Samsung", "Galaxy Tab S7 128 GB - Schwarz"),
    ("Samsung", "Galaxy Watch Active 2 40mm"),
    ("Samsung", "Galaxy Buds Pro"),
    ("Samsung", "Galaxy Book Pro"),
    ("Google", "Pixel Buds A-Series"),
    ("Google", "Pixel Tablet 128GB"),
    ("Xiaomi", "Xiaomi Pad 5"),
    ("Xiaomi", "Mi Band 5"),
    ("Xiaomi", "Redmi Watch 3"),
    ("Huawei", "MateBook D15"),
    ("Honor", "MagicBook 14"),
    ("OnePlus", "OnePlus Nord Buds"),
    ("Sony", "WH-1000XM4 Bluetooth - Noir"),
    ("Sony", "PlayStation 5 825GB with 2 controllers"),
    ("Nintendo", "Switch OLED 64GB - Blanc + 2 Joy-Con"),
    ("Microsoft", "Surface Pro 7 256GB"),
    ("Lenovo", "ThinkPad T480 14-inch"),
    ("Dyson", "V11 Absolute"),
    ("", ""),
]
ACCESSORIES = [
    ("Apple", "Coque iPhone 12 - Silicone - Noir"),
    ("Apple", "iPhone 12 Silicone Case - Black"),
    ("", "Case for iPhone 12 64GB"),
    ("", "Case with stand for Galaxy S21"),
    ("", "Hülle für Galaxy S21"),
    ("", "Schutzhülle iPhone 11 Pro"),
    ("", "Handyhülle iPhone 11"),
    ("", "Funda para iPhone 13"),
    ("", "Custodia per iPhone 13"),
    ("Apple", "Câble Lightning 1 m"),
    ("Apple", "Ladekabel USB-C auf Lightning"),
    ("Apple", "Chargeur MacBook Pro 61W"),
    ("Apple", "Ladegerät für iPhone"),
    ("Apple", "Cargador iPhone 20W"),
    ("", "Adaptateur secteur USB-C 20W"),
    ("", "Film protecteur iPhone 12"),
    ("", "Verre trempé iPhone 13"),
    ("", "Tempered glass screen protector iPhone 13"),
    ("", "Protection d'écran iPhone SE"),
    ("", "Displayschutz Galaxy S20"),
    ("", "Silikonhülle AirPods Pro"),
    ("", "AirPods Pro Silicone Case"),
    ("", "Ladecase für AirPods"),
    ("Apple", "Apple Watch band 44mm"),
    ("", "Bracelet pour Apple Watch Series 6"),
    ("Sony", "Manette PS4"),
    ("Nokia", "Case"),
    ("", "Ersatzteil für iPhone 8"),
    ("", "Kit compatible with iPhone 12"),
    ("Apple", "Apple Pencil (2nd gen)"),
]


@pytest.mark.parametrize(
    ("brand", "title", "kind"),
    [
        *((brand, title, IMEI) for brand, title in PHONES),
        *((brand, title, SERIAL) for brand, title in DEVICES),
        *((brand, title, NONE) for brand, title in ACCESSORIES),
    ],
)
def test_brand_and_title_tell_what_a_product_needs(brand, title, kind):
    assert identifier_kind(a_line(brand=brand, title=title), Shop()) is kind


@given(st.sampled_from(PHONES + DEVICES + ACCESSORIES))
def test_capitals_make_no_difference(product):
    brand, title = product

    kinds = {
        identifier_kind(a_line(brand=each(brand), title=each(title)), Shop())
        for each in (str, str.upper, str.lower)
    }

    assert len(kinds) == 1


@given(orderlines(), st.sampled_from(IdentifierKind))
def test_the_sellers_setting_for_a_sku_wins_over_its_title(line, kind):
    shop = Shop(products={line.sku: ProductSettings(identifier_kind=kind)})

    assert identifier_kind(line, shop) is kind


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_title_breaks_the_rules(brand, title):
    line = a_line(brand=brand, title=title)

    assert identifier_kind(line, Shop()) in IdentifierKind
    assert all(name and value for name, value in item_options(line, Shop()))


def options(title, condition=None, **settings):
    shop = Shop(products={"SKU": ProductSettings(**settings)})
    return dict(item_options(a_line(sku="SKU", title=title, condition=condition), shop))


@pytest.mark.parametrize(
    ("title", "colour", "storage"),
    [
        ("iPhone SE (2020) 64 Go - Noir - Débloqué", "Noir", "64 GB"),
        ("iPhone 12 mini 128 GB - Grün - Ohne Vertrag", "Grün", "128 GB"),
        ("iPhone 11 Pro Max 256 GB - Gris Espacial - Libre", "Gris Espacial", "256 GB"),
        ("iPhone 14 Pro Max 256 GB - Nero Siderale", "Nero Siderale", "256 GB"),
        ("iPhone 13 Pro 1 To - Or - Débloqué", "Or", "1 TB"),
        ("iPhone 13 Pro 1TB - Or rose - Débloqué", "Or rose", "1 TB"),
        ("iPhone XR 64GB - (PRODUCT)Red - Unlocked", "(PRODUCT)Red", "64 GB"),
        ("iPhone 14 128 GB – Mitternacht – Ohne Vertrag", "Mitternacht", "128 GB"),
        ("Galaxy S21 5G 128GB (Dual Sim) - Phantom Grey - Unlocked", "Phantom Grey", "128 GB"),
        ("Xiaomi 12 8/256GB - Azul", "Azul", "256 GB"),
        ("MacBook Air 13-inch (2020) - Apple M1 - 8GB RAM - SSD 256GB - QWERTY", None, "256 GB"),
        ("MacBook Pro 13-inch (2019) - Core i5 - 16GB SSD 256 QWERTY - English", None, "256 GB"),
        ("MacBook Pro (2018) - Core i5 - 8GB - 256 GB HDD + SSD QWERTY", None, "256 GB"),
        ("MacBook Pro 16-inch - 32 Go RAM - SSD 1 To - AZERTY", None, "1 TB"),
        ("Laptop - 8 Go de RAM", None, None),
        ("Watch Series 6 - Aluminium Space Gray - Sport band Black", "Aluminium Space Gray", None),
        ("Watch Series 6 - Black Sport band", None, None),
        ("Switch with 2 to 4 players, ready to go", None, None),
        ("Noir", None, None),
        ("", None, None),
    ],
)
def test_colour_and_storage_are_read_from_the_title(title, colour, storage):
    found = options(title)

    assert found.get("Colour") == colour
    assert found.get("Storage") == storage


@pytest.mark.parametrize(
    ("condition", "grade"),
    [
        (9, "Premium"),
        (10, "Excellent"),
        (11, "Good"),
        (12, "Fair"),
        (0, "Excellent"),
        (1, "Very good"),
        (2, "Good"),
        (3, "Fair"),
        (4, "Stallone"),
        (77, None),
        (None, None),
    ],
)
def test_the_condition_number_tells_the_grade(condition, grade):
    assert options("iPhone 12", condition).get("Grade") == grade


def test_the_sellers_options_win_by_name_and_add_their_own():
    own = (("colour", "Black"), ("GRADE", ""), ("Battery", "100 %"), ("Empty", ""))

    found = options("iPhone 12 64 Go - Noir - Débloqué", 10, options=own)

    assert found == {"colour": "Black", "Storage": "64 GB", "Battery": "100 %"}


@given(orderlines())
def test_no_option_is_named_twice_and_none_is_empty(line):
    found = item_options(line, Shop())

    assert len({name for name, _ in found}) == len(found)
    assert all(name and value for name, value in found)

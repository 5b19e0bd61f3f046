"""Settings as a file: out without secrets, and in only after they were shown and saved."""

import json

from bb_desktop.domain.secret import Secret

TOKEN, KEY, SECRET = "bm-token-0123456789-last", "ss-key-0123456789-tail", "ss-secret-0123456789"


def test_an_export_holds_no_secret_and_comes_back_after_saving(seller, tmp_path):
    seller.connections.keep_shipstation(Secret(KEY), Secret(SECRET))
    packing = seller.open("packing")
    packing.hold.click()
    packing.grace.setCurrentIndex(1)
    packing.on_grace(packing.grace.value)
    seller.save("packing")
    file = tmp_path / "kept.json"
    card = seller.open("shop").file
    card.export_to(str(file))
    seller.until(file.exists)
    seller.until(lambda: "kept.json" in card.message.words.text())
    assert KEY not in file.read_text()
    assert SECRET not in file.read_text()

    packing.hold.click()
    seller.save("packing")
    card.import_from(str(file))
    shop = seller.page.sheets["shop"]
    seller.until(lambda: shop.draft)

    assert "Hold until scanned" in card.message.words.text()
    assert "Grace time" not in card.message.words.text()
    assert seller.program.shop.hold_until_scanned is False
    seller.save("shop")
    assert seller.program.shop.hold_until_scanned is True


def test_an_import_for_another_region_leaves_the_region_alone(seller, tmp_path):
    file = tmp_path / "kept.json"
    card = seller.open("shop").file
    card.export_to(str(file))
    seller.until(lambda: card.message.isVisible())
    written = json.loads(file.read_text())
    written["settings"] |= {"region": "us", "grace_s": 60}
    file.write_text(json.dumps(written))

    card.import_from(str(file))
    seller.until(lambda: seller.page.drafts)

    assert seller.page.drafts == {"shop": {"grace_s": 60}}
    assert "another region" in card.message.words.text()


def test_a_file_that_is_none_is_refused_with_a_sentence(seller, tmp_path):
    file = tmp_path / "holiday.json"
    file.write_text("{}")
    card = seller.open("shop").file

    card.import_from(str(file))
    seller.until(lambda: card.message.isVisible())

    assert card.message.objectName() == "banner_danger"
    assert seller.page.drafts == {}

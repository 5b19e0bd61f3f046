"""``--practice``: the practice shop lasts from one run to the next, apart from real data."""

from pathlib import Path

from tests.cli.replies import ORDER, SYNC, differences

IMEI = "490154203237518"


def test_two_runs_share_the_practice_shop(offline):
    first = offline("--practice", "sync", "--json")
    offline("--practice", "accept", 61210902)
    second = offline("--practice", "sync", "--json")
    listed = offline("--practice", "orders", "--json")

    assert differences([first.json, second.json], [SYNC]) == []
    assert (first.json["imported"], second.json["imported"]) == (len(listed.json), 0)
    assert second.json["shipstation_created"] == 1
    assert differences(listed.json, [ORDER]) == []
    accepted = next(one for one in listed.json if one["order_id"] == 61210902)
    assert (accepted["stage"], accepted["back_market_state"]) == ("awaiting_scan", 3)


def test_practice_never_touches_real_data(offline, day):
    before = (day / "bb-desktop.db").read_bytes()

    offline("--practice", "sync")
    offline("--practice", "scan", 61205821, IMEI)

    assert (day / "bb-desktop.db").read_bytes() == before
    assert offline("order", 61205821, "--json").json["lines"][0]["recorded"] == []


def test_practice_needs_and_uses_no_credentials_of_the_seller(bb, services):
    done = bb("--practice", "sync", "--json")

    assert done.status == 0
    assert done.json["imported"] > 0
    assert services.requests == []


def test_practice_keeps_away_from_the_database_of_several_benches(offline, tmp_path, monkeypatch):
    shared = tmp_path / "shared.db"
    monkeypatch.setenv("BB_DATABASE_URL", f"sqlite:///{shared}")

    offline("--practice", "sync")

    assert not shared.exists()


def test_a_broken_practice_file_is_a_fresh_practice_shop(offline, tmp_path):
    folder = tmp_path / "bb-desktop" / "practice"
    folder.mkdir(parents=True)
    (folder / "practice-services.json").write_text('{"version": 1, "back_market": []}')

    done = offline("--practice", "sync", "--json")

    assert done.status == 0
    assert done.json["shipstation_created"] == 3


def test_a_practice_shop_that_cannot_be_kept_is_a_sentence(offline, tmp_path):
    folder = tmp_path / "bb-desktop" / "practice"
    (folder / "practice-services.json.new").mkdir(parents=True)

    failed = offline("--practice", "sync")

    assert failed.status == 1
    assert "The practice shop cannot be kept" in failed.err
    assert "Traceback" not in failed.err


def test_the_journey_goes_from_import_to_announcement_and_leaves_nothing(offline, tmp_path):
    before = set(Path(tmp_path).rglob("*"))

    done = offline("practice-journey")

    assert done.status == 0
    steps = ["1. Import", "2. Accept", "3. Scan", "4. Label", "5. Announce", "Both sides agree."]
    places = [done.out.index(step) for step in steps]
    assert places == sorted(places)
    assert "refused (check_digit)" in done.out
    assert "recorded" in done.out
    assert set(Path(tmp_path).rglob("*")) == before


def test_the_journey_is_the_same_whatever_is_set_up(offline, monkeypatch):
    monkeypatch.setenv("BB_MODE", "companion")
    monkeypatch.setenv("BB_ACCEPT", "automatic")
    monkeypatch.setenv("BB_GRACE_S", "3600")

    assert offline("--practice", "practice-journey").out.endswith("Both sides agree.\n")

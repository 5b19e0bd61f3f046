"""Learned type codes: what confirmed scans taught comes back, and the seller's word stays."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.type_codes import Knowledge, Sighting

ELEVEN = Sighting("35320911", "SKU-1", "iphone 11")
TWELVE = Sighting("35320911", "SKU-2", "iphone 12")


def learn(store, *sightings):
    with store.transaction() as tx:
        for one in sightings:
            tx.type_codes.learn(one)


def known(store):
    with store.reading() as tx:
        return tx.type_codes.knowledge()


def revision(store):
    with store.reading() as tx:
        return tx.type_codes.revision()


def test_a_new_shop_knows_nothing(store):
    assert known(store) == Knowledge.of(())
    assert revision(store) == 0


def test_scans_of_the_same_phone_are_added_up(store):
    learn(store, ELEVEN, ELEVEN, TWELVE)

    assert known(store).models_of("35320911") == (("iphone 11", 2), ("iphone 12", 1))


def test_everything_learned_or_said_changes_the_revision(store):
    seen = [revision(store)]
    for act in (
        lambda codes: codes.learn(ELEVEN),
        lambda codes: codes.assign("35320911", ["iphone 12"]),
        lambda codes: codes.unlearn(ELEVEN),
        lambda codes: codes.assign("35320911", []),
        lambda codes: codes.forget("35320911"),
    ):
        with store.transaction() as tx:
            act(tx.type_codes)
        seen.append(revision(store))

    assert len(set(seen)) == len(seen)


def test_what_another_bench_learned_is_noticed(store, url):
    before = revision(store)
    other = SqlStore.open(url)
    learn(other, ELEVEN)
    other.close()

    assert revision(store) != before
    assert known(store).sightings() == (ELEVEN,)


def test_a_scan_that_was_taken_back_teaches_nothing(store):
    learn(store, ELEVEN, TWELVE)
    with store.transaction() as tx:
        tx.type_codes.unlearn(ELEVEN)

    assert known(store).sightings() == (TWELVE,)


def test_taking_back_what_was_never_learned_changes_nothing(store):
    learn(store, TWELVE)
    before = revision(store)
    with store.transaction() as tx:
        tx.type_codes.unlearn(ELEVEN)

    assert known(store).sightings() == (TWELVE,)
    assert revision(store) == before


def test_the_sellers_word_is_kept_beside_what_scans_say(store):
    learn(store, ELEVEN)
    with store.transaction() as tx:
        tx.type_codes.assign("35320911", ["iphone 12", "iphone 12 pro"])

    assert known(store).assigned == {"35320911": frozenset({"iphone 12", "iphone 12 pro"})}
    assert known(store).sightings() == (ELEVEN,)


def test_saying_it_again_takes_the_place_of_what_was_said(store):
    for said in (["iphone 12"], ["iphone 11"]):
        with store.transaction() as tx:
            tx.type_codes.assign("35320911", said)

    assert known(store).assigned == {"35320911": frozenset({"iphone 11"})}


def test_saying_nothing_lets_the_scans_decide_again(store):
    with store.transaction() as tx:
        tx.type_codes.assign("35320911", ["iphone 12"])
    with store.transaction() as tx:
        tx.type_codes.assign("35320911", ())

    assert known(store).assigned == {}


def test_forgetting_a_type_code_leaves_the_others(store):
    other = Sighting("35000000", "SKU-1", "iphone 11")
    learn(store, ELEVEN, TWELVE, other)
    with store.transaction() as tx:
        tx.type_codes.assign("35320911", ["iphone 12"])
    with store.transaction() as tx:
        tx.type_codes.forget("35320911")

    assert known(store) == Knowledge.of((other,))


def test_what_is_undone_with_its_transaction_was_never_learned(store):
    try:
        with store.transaction() as tx:
            tx.type_codes.learn(ELEVEN)
            raise ZeroDivisionError
    except ZeroDivisionError:
        pass

    assert known(store).sightings() == ()
    assert revision(store) == 0


WORDS = st.text(alphabet="aAbB -_é0", max_size=4)
SIGHTINGS = st.builds(
    Sighting,
    tac=st.sampled_from(["35000000", "35320911"]),
    sku=WORDS,
    model_key=WORDS,
    count=st.integers(1, 3),
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(SIGHTINGS, max_size=12))
def test_what_is_stored_is_what_the_rules_would_have_added_up(store, sightings):
    with store.transaction() as tx:
        for tac in ("35000000", "35320911"):
            tx.type_codes.forget(tac)
        for one in sightings:
            tx.type_codes.learn(one)

        assert tx.type_codes.sightings() == Knowledge.of(sightings).sightings()
        assert tx.type_codes.knowledge() == Knowledge.of(sightings)

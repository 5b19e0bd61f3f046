"""What the bench says of an order that ShipStation split or merged: how many parcels, with whom."""

from __future__ import annotations

from dataclasses import replace

from bb_desktop.application.bench_view import BenchView
from bb_desktop.ui.bench.verdicts import Scene, Verdict
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import number, say, say_count


def with_the_others(verdict: Verdict, view: BenchView | None) -> Verdict:
    """Ask for the next order of a parcel in the place of its label, while one lacks its scans."""
    if view is None or not view.unpacked or verdict.scene is not Scene.MAKE_LABEL:
        return verdict
    words = QT_TRANSLATE_NOOP("messages", "Saved. Now order {order}: it goes into the same parcel.")
    line = say(words, order=number(view.unpacked[0]))
    return replace(verdict, line=line, scene=Scene.SCAN_SLIP)


def parcels_sentence(view: BenchView) -> str:
    """Say what is unusual about an order's parcels; ``""`` for an order that goes out alone."""
    told = []
    if view.packed_with:
        words = QT_TRANSLATE_NOOP(
            "messages", "It goes into one parcel with order {orders}: open that one as well."
        )
        told.append(say(words, orders=", ".join(number(one) for one in view.packed_with)))
    parts = len(view.order.facts.parts)
    if parts > 1:
        counted = QT_TRANSLATE_N_NOOP("messages", "ShipStation split it into %n parcels.")
        told.append(say_count(counted, parts))
    return " ".join(told)

"""Of the log only what cannot be anybody's is let through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.application.diagnostics import harmless_lines

HEAD = "2026-11-26 09:31:07,512 INFO"


def harmless(*lines: str) -> list[str]:
    return list(harmless_lines(lines))


def of_event(message: str, name: str = "bb_desktop.application.sync_cycle") -> str:
    [line] = harmless(f"{HEAD} {name}: {message}")
    return line.removeprefix(f"{HEAD} {name}: ")


@pytest.mark.parametrize(
    "message",
    [
        "effect not done kind=write_note order=28020682 attempts=3 error=unreachable",
        "pass done imported=2 changed=1 due=0 attention=0 back_market=ok shipstation=blocked",
        "service failed service=shipstation status=unreachable request_id=8f2b1c0d9e7a6b5c-CDG",
        "waiting for the next window service=shipstation wait_s=21.5",
        "settings changed",
    ],
)
def test_what_the_program_did_stays(message):
    assert of_event(message) == message


@pytest.mark.parametrize(
    ("message", "kept"),
    [
        ("order left out of list key=28020682 reason=Camille is not FR", "key=28020682 reason=…"),
        ("call back phone=0639984177", "phone=…"),
        ("call back phone=+33 6 39 98 41 77", "phone=…"),
        ("scan order=7 kind=490154203237518 outcome=recorded", "kind=… outcome=recorded"),
        ("mail to=camille@example.org", "to=…"),
        ("key store not readable name=back_market_token", "name=…"),
        ("told status=Y2FuYXJ5LXRva2VuLTEyMzQ1Njc4OTA=", "status=…"),
    ],
)
def test_values_that_may_be_anybodys_are_left_out(message, kept):
    assert of_event(message).endswith(kept)


def test_a_message_in_no_form_is_left_out():
    assert of_event("parcel of Élodie Exemple (33 rue de l'Essai)") == "…"
    assert of_event("connected to 10.0.0.7", name="urllib3.connectionpool") == "…"


def test_of_a_traceback_places_and_classes_stay():
    found = harmless(
        f"{HEAD} bb_desktop.ui.worker: job failed worker=bb-sync",
        "Traceback (most recent call last):",
        '  File "/home/camille/app/bb_desktop/ui/worker.py", line 141, in _carry_out',
        "    result = task.job()  # Camille",
        '  File "C:\\Users\\camille\\x\\site-packages\\httpx\\_client.py", line 9, in send',
        "ValueError: Camille Exemple, 33 Avenue de l'Essai",
        "Camille wrote this in the second line of a message",
    )

    assert found == [
        f"{HEAD} bb_desktop.ui.worker: job failed worker=…",
        "Traceback (most recent call last):",
        "  bb_desktop/ui/worker.py:141 _carry_out",
        "  httpx/_client.py:9 send",
        "ValueError",
    ]


@given(st.text(min_size=1), st.sampled_from(["", "kind=", "reason=", "request_id=", "order="]))
def test_no_number_of_a_phone_and_no_mail_address_gets_through_whatever_stands_beside_it(
    text, before
):
    line = f"{HEAD} bb_desktop.app: told {before}{text} 490154203237518 {text} a.b@example.org"

    found = "\n".join(harmless(line.replace("\n", " ")))

    assert "490154203237518" not in found
    assert "a.b@example" not in found

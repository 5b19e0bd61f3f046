"""What never gets into the log, and where lines go."""

import logging
import sys

import pytest

from bb_desktop.log import (
    Redaction,
    hide_secret,
    log_unexpected,
    set_up_logging,
    take_down_logging,
)

log = logging.getLogger("bb_desktop.tests")
SECRET = "c2VjcmV0LXRva2Vu"


@pytest.fixture(autouse=True)
def quiet():
    level = logging.getLogger().level
    yield
    take_down_logging()
    logging.getLogger().setLevel(level)


class Console:
    """What standard error has shown so far."""

    def __init__(self, capsys):
        self._capsys = capsys
        self._shown = ""

    def getvalue(self) -> str:
        self._shown += self._capsys.readouterr().err
        return self._shown


@pytest.fixture
def console(capsys):
    return Console(capsys)


def redacted(text: str, *secrets: str) -> str:
    record = logging.LogRecord("bb", logging.INFO, __file__, 1, text, None, None)
    return Redaction("%(message)s", secrets).format(record)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("token=" + SECRET, "token=***"),
        (f"Authorization: Basic {SECRET}", "Authorization: Basic ***"),
        ("header BASIC QWxhZGRpbjpvcGVu", "header Basic ***"),
        ("mail=shipping_1_28020682@relay.example", "mail=***@***"),
        ("imei=490154203237518", "imei=490154***"),
        ("imei490154203237518.", "imei490154***."),
        ("imeisv 3520990017614823", "imeisv 352099***"),
        ("order=28020682", "order=28020682"),
        ("eid=89049032004008882600004821432965", "eid=89049032004008882600004821432965"),
    ],
)
def test_secrets_mails_and_identifiers_are_taken_out(line, shown):
    assert redacted(line, SECRET) == shown


@pytest.mark.parametrize("pasted", [f"Basic {SECRET}", f" {SECRET}\n", "c2VjcmV0\nLXRva2Vu"])
def test_a_secret_is_found_as_the_client_sends_it(pasted):
    assert SECRET not in redacted(f"sent {SECRET}", pasted)


def test_a_secret_that_is_part_of_another_leaves_nothing_behind():
    assert redacted("x=abcdefghij", "abcdef", "abcdefghij") == "x=***"


def test_short_secrets_do_not_blank_out_words():
    assert redacted("a line like any other", "like") == "a line like any other"


def test_tracebacks_are_redacted_too(tmp_path, console):
    set_up_logging(tmp_path, secrets=[SECRET])
    try:
        raise ValueError(f"the header was Basic {SECRET}")
    except ValueError:
        log.exception("failed")

    told = (tmp_path / "bb-desktop.log").read_text("utf-8")
    assert "Traceback" in told
    assert SECRET not in told
    assert "Traceback" not in console.getvalue()


def test_people_who_ask_for_more_get_the_traceback(tmp_path, console):
    set_up_logging(tmp_path, verbose=True)
    try:
        raise ValueError("why")
    except ValueError:
        log.exception("failed")

    assert "Traceback" in console.getvalue()


def test_a_secret_from_the_key_store_is_hidden_from_then_on(tmp_path, console):
    set_up_logging(tmp_path)
    hide_secret(SECRET)
    log.warning("sent token=%s", SECRET)

    assert SECRET not in (tmp_path / "bb-desktop.log").read_text("utf-8") + console.getvalue()


def test_standard_error_gets_warnings_and_the_file_what_was_done(tmp_path, console):
    set_up_logging(tmp_path)
    log.debug("request")
    log.info("done")
    log.warning("again later")

    told = (tmp_path / "bb-desktop.log").read_text("utf-8")
    assert "request" not in told
    assert "INFO bb_desktop.tests: done" in told
    assert [line.split(" ", 2)[2] for line in console.getvalue().splitlines()] == [
        "WARNING bb_desktop.tests: again later"
    ]


def test_a_second_set_up_takes_the_place_of_the_first(tmp_path, console):
    set_up_logging(tmp_path / "first")
    set_up_logging(tmp_path / "second")
    log.warning("once")

    assert console.getvalue().count("once") == 1
    assert "once" not in (tmp_path / "first" / "bb-desktop.log").read_text("utf-8")


def test_a_folder_that_cannot_be_written_costs_the_file_alone(tmp_path, console):
    (tmp_path / "file").write_text("")
    set_up_logging(tmp_path / "file" / "logs")
    log.warning("still told")

    assert "no log file reason=" in console.getvalue()
    assert "still told" in console.getvalue()


def test_a_program_without_a_console_logs_to_the_file(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    set_up_logging(tmp_path)
    log.warning("told")

    assert "told" in (tmp_path / "bb-desktop.log").read_text("utf-8")


def test_the_file_is_for_its_owner_alone(tmp_path, console):
    set_up_logging(tmp_path / "logs")

    assert (tmp_path / "logs").stat().st_mode & 0o077 == 0
    assert (tmp_path / "logs" / "bb-desktop.log").stat().st_mode & 0o077 == 0


def test_a_fault_of_ours_is_logged_and_told_in_one_sentence(tmp_path, console):
    set_up_logging(tmp_path)
    try:
        raise KeyError("inside")
    except KeyError:
        log_unexpected(*sys.exc_info())

    assert "KeyError: 'inside'" in (tmp_path / "bb-desktop.log").read_text("utf-8")
    assert console.getvalue().endswith("Something unexpected happened; the log names it.\n")
    assert "Traceback" not in console.getvalue()


def test_requests_of_the_http_library_stay_out(tmp_path, console):
    set_up_logging(tmp_path, verbose=True)
    logging.getLogger("httpx").info("GET https://example.com/?signature=abc")

    assert "signature" not in (tmp_path / "bb-desktop.log").read_text("utf-8")


def test_a_log_that_has_no_room_any_more_costs_no_more_than_its_lines(tmp_path, capsys):
    set_up_logging(tmp_path)
    (file,) = [one for one in logging.getLogger().handlers if type(one).__name__ == "_PrivateFile"]
    assert isinstance(file, logging.StreamHandler)
    file.stream.close()
    full = file.stream = open("/dev/full", "w", encoding="utf-8")  # noqa: SIM115 - closed below

    logging.getLogger("bb_desktop").warning("pass done")

    told = capsys.readouterr().err
    assert "pass done" in told
    assert "Traceback" not in told
    # What is still in its buffer has no room either.
    file.stream = None
    with pytest.raises(OSError, match="No space"):
        full.close()

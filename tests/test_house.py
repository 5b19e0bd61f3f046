"""Rules of the house that no linter knows: sizes, names, rooms, and which packages may come in."""

import ast
import re
import socket
import subprocess
import sys
import tomllib
from pathlib import Path

import grimp
import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from pytest_socket import SocketConnectBlockedError

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "bb_desktop").rglob("*.py"))

ROOMS = ("domain", "application", "adapters", "practice", "ui")
# Import names. What stands in no row may be imported by app.py, cli.py and __main__.py alone.
THIRD_PARTY = {
    "domain": {"barcode", "phonenumbers", "stdnum"},
    "application": set(),
    "adapters": {
        "alembic",
        "filelock",
        "httpx",
        "keyring",
        "platformdirs",
        "pydantic",
        "pydantic_core",
        "pydantic_settings",
        "sqlalchemy",
    },
    "practice": {"httpx"},
    "ui": {"PySide6", "shiboken6"},
    "log": set(),
}
NAMES_THAT_SAY_NOTHING = {"utils", "util", "misc", "helpers", "helper", "common", "base", "manager"}
# The pair that loses references to None (tests/ui/test_pyside_none.py).
BROKEN_PYSIDE = "6.12.0"
PYTHON_3_11 = {"python_version": "3.11", "python_full_version": "3.11.9"}


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports_of_the_app() -> set[tuple[str, str]]:
    """Pairs of a module of ours and what it imports; outside packages by their first name."""
    graph = grimp.build_graph("bb_desktop", include_external_packages=True, cache_dir=None)
    return {
        (module, imported)
        for module in graph.modules
        if module.split(".")[0] == "bb_desktop"
        for imported in graph.find_modules_directly_imported_by(module)
    }


def test_no_file_is_longer_than_a_person_reads_in_one_go():
    lengths = {relative(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}

    assert {path: lines for path, lines in lengths.items() if lines > 400} == {}


def test_every_name_of_a_file_or_folder_says_what_is_inside():
    named = {
        relative(path)
        for path in MODULES
        if NAMES_THAT_SAY_NOTHING & {path.stem, *path.relative_to(ROOT).parent.parts}
    }

    assert named == set()


def test_every_class_name_says_what_it_is():
    vague = {
        f"{relative(path)}: {node.name}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
        and re.search(r"(Manager|Helper|Util|Utils|Base)$", node.name)
    }

    assert vague == set()


def test_every_module_starts_with_a_sentence():
    silent = set()
    for path in MODULES:
        docstring = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
        first_line = docstring.partition("\n")[0]
        if " " not in first_line or not first_line.endswith("."):
            silent.add(relative(path))

    assert silent == set()


def test_every_room_is_there():
    missing = {room for room in ROOMS if not (ROOT / "bb_desktop" / room / "__init__.py").is_file()}

    assert missing == set()


def test_the_rooms_import_only_what_their_contract_allows():
    lint = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", lint, "--no-cache", "--no-logo"]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


def test_no_outside_package_is_used_in_a_room_that_it_was_not_admitted_to():
    strangers = set()
    for module, imported in imports_of_the_app():
        outside = imported.split(".")[0]
        if outside == "bb_desktop" or outside in sys.stdlib_module_names:
            continue
        room = [*module.split("."), ""][1]
        if room in THIRD_PARTY and outside not in THIRD_PARTY[room]:
            strangers.add(f"{module} imports {outside}")

    assert strangers == set()


def test_the_contract_has_a_line_for_every_room():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]

    assert {source for contract in contracts for source in contract["source_modules"]} == {
        f"bb_desktop.{room}" for room in ROOMS
    }
    assert all("bb_desktop.*" in contract["forbidden_modules"] for contract in contracts)


def test_the_metadata_keeps_the_broken_pyside_away_from_python_3_11():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    requirements = [Requirement(text) for text in project["dependencies"]]
    for_3_11 = [
        requirement
        for requirement in requirements
        if requirement.name == "PySide6-Essentials"
        and (requirement.marker is None or requirement.marker.evaluate(PYTHON_3_11))
    ]

    assert for_3_11
    assert not any(requirement.specifier.contains(BROKEN_PYSIDE) for requirement in for_3_11)


@pytest.mark.parametrize("name", ["pyside6-essentials", "shiboken6"])
def test_the_lock_file_keeps_the_broken_pyside_away_from_python_3_11(name):
    packages = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]
    for_3_11 = [
        package["version"]
        for package in packages
        if package["name"] == name
        and any(
            Marker(marker).evaluate(PYTHON_3_11)
            for marker in package.get("resolution-markers", ["python_version >= '3'"])
        )
    ]

    assert len(for_3_11) == 1
    assert for_3_11[0] != BROKEN_PYSIDE


def test_the_lock_file_names_one_index_for_all_packages():
    packages = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]
    indexes = {package["source"].get("registry") for package in packages} - {None}

    assert len(indexes) == 1


def test_setting_up_leaves_the_choice_of_an_index_to_the_machine():
    for name in ("Makefile", ".ci/run", ".ci/set-up"):
        assert not re.search(r"://|index-url|find-links", (ROOT / name).read_text("utf-8")), name


def test_the_version_stands_in_one_place():
    source = (ROOT / "bb_desktop" / "__init__.py").read_text("utf-8")
    [version] = re.findall(r'^__version__ = "(.+)"$', source, re.MULTILINE)
    settings = ["pyproject.toml", "Makefile", "build.spec", ".ci/run", ".ci/set-up"]
    places = [*MODULES, *(ROOT / name for name in settings if (ROOT / name).exists())]
    quoted = re.compile(rf"(?<![\d.]){re.escape(version)}(?![\d.])")

    found = {relative(path) for path in places if quoted.search(path.read_text("utf-8"))}

    assert found == {"bb_desktop/__init__.py"}


def test_no_test_replaces_our_own_code_by_a_mock():
    # Ruff bans the import; this also finds it where a comment told ruff to look away.
    name = "unittest" + ".mock"
    sources = [*MODULES, *sorted((ROOT / "tests").rglob("*.py"))]

    assert {relative(path) for path in sources if name in path.read_text("utf-8")} == set()


def test_a_test_that_leaves_this_machine_is_stopped():
    # 192.0.2.1 is reserved for documentation (RFC 5737): nobody answers there in any case.
    # The plugin warns before it raises, and here a warning is an error.
    stopped = pytest.raises((SocketConnectBlockedError, UserWarning), match=r"192\.0\.2\.1")
    with socket.socket() as connection, stopped:
        connection.connect(("192.0.2.1", 80))


def test_loopback_is_open_to_tests():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()

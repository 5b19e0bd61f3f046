"""The small pictures of what to press: each is another one, in either theme and any language."""

import itertools

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, QTranslator
from PySide6.QtGui import QColor, QImage, QPainter

from bb_desktop.domain.errors import Service
from bb_desktop.ui import theme
from bb_desktop.ui.resources import resource_folder
from bb_desktop.ui.wizards import scenes
from bb_desktop.ui.wizards.instructions import instructions
from bb_desktop.ui.wizards.scenes import HEIGHT, WIDTH, Scene
from tests.ui.longer import Longer

GROUND = "#FF00FF"
#: What sentences quote of the services' pages; the pictures beside them show the same words.
LOCALISED = ("Options", "Integrations", "Add new integration", "Confirm")
QUOTING = [
    ("messages", "Open Options, then Integrations", ("Options", "Integrations")),
    ("BackMarketStep", "Open Options, then Integrations.", ("Options", "Integrations")),
    ("messages", "Add new integration, then Confirm", ("Add new integration", "Confirm")),
    ("messages", "Delete the entry “Other integration”", ("Other integration",)),
    ("messages", "Choose “Other integration” in the list.", ("Other integration",)),
    ("messages", "Open Settings, then Account", ("Settings", "Account")),
    ("messages", "Open API Settings", ("API Settings",)),
    ("ShipStationStep", "Open API Settings.", ("API Settings",)),
    ("messages", "Choose V1, then Generate API Keys", ("V1", "Generate API Keys")),
]


def painted(scene: Scene, colours: theme.Colours = theme.LIGHT, scale: int = 1) -> QImage:
    image = QImage(WIDTH * scale, HEIGHT * scale, QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    scenes.paint(painter, scene, QRectF(image.rect()), colours)
    painter.end()
    return image


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_no_two_scenes_look_alike(qapp, colours):
    drawn = {scene: painted(scene, colours) for scene in Scene}

    assert [
        pair for pair in itertools.combinations(drawn, 2) if drawn[pair[0]] == drawn[pair[1]]
    ] == []


@pytest.mark.parametrize("scene", Scene)
def test_a_scene_follows_the_theme_and_fills_its_place(qapp, scene):
    light, dark = painted(scene), painted(scene, theme.DARK)

    middle = (WIDTH // 2, HEIGHT - 4)
    assert light.pixelColor(*middle) == QColor(theme.LIGHT.surface_alt)
    assert dark.pixelColor(*middle) == QColor(theme.DARK.surface_alt)


@pytest.mark.parametrize("scene", Scene)
def test_longer_words_stay_inside_the_frame(qapp, scene):
    translator = Longer()
    qapp.installTranslator(translator)
    try:
        image = painted(scene, scale=2)
    finally:
        qapp.removeTranslator(translator)

    edge = QColor(theme.LIGHT.line_strong)
    for y in range(40, 2 * HEIGHT - 14):
        for x in (1, 2 * WIDTH - 2):
            assert image.pixelColor(x, y) == edge


@pytest.mark.parametrize("service", Service)
def test_each_step_in_the_browser_has_a_picture_of_its_own(service):
    steps = instructions(service)

    assert len({step.scene for step in steps}) == len({step.title for step in steps}) == len(steps)


def test_shipstations_own_entry_is_told_to_be_left_alone():
    deleting = next(
        step for step in instructions(Service.BACK_MARKET) if step.scene is Scene.DELETE_ENTRY
    )

    assert "Other integration" in deleting.title
    assert "ShipStation has its own: leave it" in deleting.about


@pytest.mark.parametrize("language", ["de", "fr"])
@pytest.mark.parametrize(("context", "sentence", "words"), QUOTING)
def test_a_sentence_quotes_the_words_that_its_picture_shows(
    qapp, language, context, sentence, words
):
    translator = QTranslator()
    assert translator.load(str(resource_folder("i18n") / f"bb_desktop_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        said = QCoreApplication.translate(context, sentence)
        # Nothing public tells what the other pages call theirs: those stay as in English.
        shown = [
            QCoreApplication.translate("messages", word) if word in LOCALISED else word
            for word in words
        ]
    finally:
        QCoreApplication.removeTranslator(translator)

    assert said != sentence
    assert [word for word in shown if word not in said] == []

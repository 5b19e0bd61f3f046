"""Settings: environment first, then ``settings.json`` in the data folder; secrets never in it."""

from __future__ import annotations

import json
import socket
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Self
from urllib.parse import unquote, urlsplit

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    StringConstraints,
    ValidationError,
)
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
)

from bb_desktop.domain.errors import NotConfigured
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.shop import (
    DEFAULT_STATUSES,
    Acceptance,
    MarketState,
    Mode,
    ProductSettings,
    Region,
    Shop,
    TargetStatus,
)
from bb_desktop.domain.slip_words import SlipLanguage

FILE_NAME = "settings.json"
SECRETS = ("back_market_token", "shipstation_api_key", "shipstation_api_secret")
#: Longer than anybody waits before telling Back Market; beyond it times cannot be reckoned.
_LONGEST_GRACE_S = 30 * 24 * 3600
#: A hundred years; beyond it dates cannot be reckoned.
_MOST_DAYS = 36_500
_NO_TABLE = "A BB_ variable that holds a table is not JSON."
#: The folder and the key store know a shop by it.
_SHOP_KEY = r"^[a-z0-9-]{0,40}$"


class _Product(BaseModel):
    """What the seller fixed for one SKU, as it stands in the file."""

    model_config = ConfigDict(extra="forbid")

    identifier: IdentifierKind | None = None
    weight_g: int | None = Field(default=None, ge=0)
    warehouse_location: str = ""
    options: dict[str, str] = Field(default_factory=dict)


class Settings(BaseSettings):
    """Every setting; each field's variable is ``BB_`` and its name in capitals.

    Attributes:
        shop_key: The name under which the key store keeps this shop's credentials; ``""`` for the
            region's, as it was while there was one shop a folder.
    """

    model_config = SettingsConfigDict(
        env_prefix="BB_", env_ignore_empty=True, extra="ignore", hide_input_in_errors=True
    )

    database_url: SecretStr | None = None
    back_market_url: str | None = None
    shipstation_url: str | None = None
    back_market_token: SecretStr | None = None
    shipstation_api_key: SecretStr | None = None
    shipstation_api_secret: SecretStr | None = None
    shipstation_store_id: int | None = Field(default=None, ge=1)
    mode: Mode = Mode.BRIDGE
    accept: Acceptance = Acceptance.MANUAL
    grace_s: int = Field(default=300, ge=0, le=_LONGEST_GRACE_S)
    bench: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)] = Field(
        default_factory=lambda: socket.gethostname() or "bench"
    )

    region: Region = Region.EUROPE
    preproduction: bool = False
    company: str = ""
    contact: str = ""
    statuses: dict[MarketState, TargetStatus] = Field(default_factory=dict)
    carriers: dict[str, str] = Field(default_factory=dict)
    products: dict[str, _Product] = Field(default_factory=dict)
    note_line: str = "{identifier}"
    internal_note: str = ""
    pass_on_email: bool = True
    create_collection_points: bool = False
    note_to_buyer: str = ""
    item_information: str = ""

    shop_key: Annotated[str, StringConstraints(pattern=_SHOP_KEY)] = ""
    shop_name: str = ""
    hold_until_scanned: bool = False
    register_missing: bool = False
    keep_buyers_days: int = Field(default=180, ge=0, le=_MOST_DAYS)
    token_reminder_days: int = Field(default=0, ge=0, le=_MOST_DAYS)
    key_expires: date | None = None
    slip_language: SlipLanguage | None = None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Let the environment win over the file that ``load`` passes in."""
        del settings_cls, dotenv_settings, file_secret_settings
        return env_settings, init_settings

    @classmethod
    def load(cls, data_dir: Path) -> Self:
        """Read the environment and the file.

        Raises:
            NotConfigured: A value is not allowed, or the file cannot be read or holds a secret.
        """
        return cls.of(read_file(data_dir))

    @classmethod
    def of(cls, written: Mapping[str, Any]) -> Self:
        """Read the environment and what a file says.

        Raises:
            NotConfigured: A value is not allowed, or there is a secret among them.
        """
        held = [name for name in SECRETS if name in written]
        if held:
            raise NotConfigured(
                f"{FILE_NAME} holds a secret ({held[0]}): take it out, it belongs into the "
                "system's key store."
            )
        try:
            return cls(**written)
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            name = ".".join(str(part) for part in first["loc"])
            variable = f"BB_{str(first['loc'][0]).upper()}"
            raise NotConfigured(
                f"The setting {name} ({variable}) is not allowed: {first['msg']}."
            ) from error
        except SettingsError as error:
            raise NotConfigured(_NO_TABLE) from error

    def shop(self) -> Shop:
        """Give the seller's choices as the rules need them."""
        return Shop(
            region=self.region,
            mode=self.mode,
            acceptance=self.accept,
            store_id=self.shipstation_store_id,
            grace_s=self.grace_s,
            bench=self.bench,
            statuses={**DEFAULT_STATUSES, **self.statuses},
            carriers={code.casefold(): name for code, name in self.carriers.items()},
            products={
                sku: ProductSettings(
                    identifier_kind=product.identifier,
                    weight_g=product.weight_g,
                    warehouse_location=product.warehouse_location,
                    options=tuple(product.options.items()),
                )
                for sku, product in self.products.items()
            },
            note_line=self.note_line,
            internal_note=self.internal_note,
            pass_on_email=self.pass_on_email,
            create_collection_points=self.create_collection_points,
            note_to_buyer=self.note_to_buyer,
            item_information=self.item_information,
            name=self.shop_name,
            company=self.company,
            contact=self.contact,
            preproduction=self.preproduction,
            hold_until_scanned=self.hold_until_scanned,
            register_missing=self.register_missing,
            keep_buyers_days=self.keep_buyers_days,
            token_reminder_days=self.token_reminder_days,
            key_expires=self.key_expires,
            slip_language=self.slip_language,
        )

    @classmethod
    def of_environment(cls) -> frozenset[str]:
        """Name the settings that the environment sets, so that no file can change them.

        Raises:
            NotConfigured: A variable that should hold a table does not.
        """
        try:
            return frozenset(EnvSettingsSource(cls)())
        except SettingsError as error:
            raise NotConfigured(_NO_TABLE) from error

    def secrets(self) -> tuple[str, ...]:
        """List the secrets, for the log's redaction only."""
        held = (getattr(self, name) for name in SECRETS)
        found = [one.get_secret_value() for one in held if one is not None]
        return (*found, *self._database_password())

    def _database_password(self) -> tuple[str, ...]:
        if self.database_url is None:
            return ()
        try:
            password = urlsplit(self.database_url.get_secret_value()).password
        except ValueError:
            return ()
        # As it stands in the address, and as the server is told.
        return (password, unquote(password)) if password else ()


def read_file(data_dir: Path) -> dict[str, Any]:
    """Give what stands in the file; empty where there is none.

    Raises:
        NotConfigured: It cannot be read, or is no JSON object.
    """
    try:
        written = json.loads((data_dir / FILE_NAME).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        raise NotConfigured(f"{FILE_NAME} in the data folder cannot be read.") from error
    if not isinstance(written, dict):
        raise NotConfigured(f"{FILE_NAME} in the data folder is not a JSON object.")
    return written

"""A secret on its way through the program: it does not show itself by accident."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Secret:
    """A token, key or password; ``repr`` and ``str`` hide it."""

    _value: str = field(repr=False)

    def reveal(self) -> str:
        """Give the secret itself, for the wire and the key store alone."""
        return self._value

    @property
    def ending(self) -> str:
        """Give its last four characters, by which a person knows it again; ``""`` if too short."""
        return self._value[-4:] if len(self._value) >= _LONG_ENOUGH else ""

    def __bool__(self) -> bool:
        """Say whether there is anything."""
        return bool(self._value)

    def __str__(self) -> str:
        """Hide it."""
        return "••••"

    def __reduce__(self) -> str | tuple[object, ...]:
        """Refuse to be written anywhere."""
        raise TypeError("a secret is not written anywhere")


#: Of a shorter one the last four characters would tell too much.
_LONG_ENOUGH = 16

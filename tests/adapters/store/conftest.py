"""A store on a real file; and on a PostgreSQL server too, where one is named."""

import os
import uuid
from contextlib import contextmanager

import pytest
from sqlalchemy import NullPool, create_engine, make_url, text

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.application.ports import Store

# Read when the tests are collected: each test runs without the caller's BB_ variables.
POSTGRESQL_URL = os.environ.get("BB_TEST_POSTGRES_URL", "")
DATABASES = ("sqlite", "postgresql") if POSTGRESQL_URL else ("sqlite",)


@contextmanager
def a_database(kind, folder):
    """Give the URL of an empty database that is gone afterwards."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'shop' / 'bb-desktop.db'}"
        return
    if not POSTGRESQL_URL:
        pytest.skip("BB_TEST_POSTGRES_URL names no server")
    schema = f"bb_{uuid.uuid4().hex}"
    url = make_url(POSTGRESQL_URL).set(drivername="postgresql+psycopg")
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    try:
        own = url.update_query_dict({"options": f"-csearch_path={schema}"})
        yield own.render_as_string(hide_password=False)
    finally:
        with engine.begin() as connection:
            connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))


@pytest.fixture(params=DATABASES)
def url(request, tmp_path):
    with a_database(request.param, tmp_path) as made:
        yield made


@pytest.fixture
def store(url):
    opened = SqlStore.open(url)
    yield the_port(opened)
    opened.close()


@pytest.fixture
def file(tmp_path):
    """The SQLite file that `file_store` opens."""
    return tmp_path / "shop" / "bb-desktop.db"


@pytest.fixture
def file_store(file):
    opened = SqlStore.open(f"sqlite:///{file}")
    yield opened
    opened.close()


def the_port(opened: SqlStore) -> Store:
    """Let mypy say whether the store fits what the use cases ask for."""
    return opened

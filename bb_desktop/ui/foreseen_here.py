"""Sentences of the program's own errors: settings, credentials, shops, files, the database.

They are marked for translation here and written where they are raised, letter for letter; a test
compares them.
"""

from __future__ import annotations

from bb_desktop.ui.marked import QT_TRANSLATE_NOOP

OF_THE_SETTINGS = (
    QT_TRANSLATE_NOOP("messages", "No order {order} in this shop."),
    # The set-up, as ShipStation's stores show it.
    QT_TRANSLATE_NOOP(
        "messages",
        "ShipStation has no active store {store}: choose the store that new orders go to.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Choose the ShipStation store that new orders go to: the account has no manual store.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Choose the ShipStation store that new orders go to: the account has {number} manual "
        "stores.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "ShipStation has no active Back Market store: connect it or switch it on there, or choose "
        "the bridge set-up.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Store {store} is not an active Back Market store of ShipStation: choose the one that "
        "brings the orders.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Choose the ShipStation store that brings the orders: the account has {number} active "
        "Back Market stores.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "This shop has orders of its region, which stays: another region is another shop. Add one "
        "in Settings, Shop.",
    ),
    # Credentials.
    QT_TRANSLATE_NOOP(
        "messages",
        "The system’s key store is locked or refuses. Unlock it and try again; what was kept "
        "before stays.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "No Back Market token yet: enter it in the window (Settings → Shop), or set "
        "BB_BACK_MARKET_TOKEN.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "No ShipStation API key yet: enter it in the window (Settings → Shop), or set "
        "BB_SHIPSTATION_API_KEY.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "No ShipStation API secret yet: enter it in the window (Settings → Shop), or set "
        "BB_SHIPSTATION_API_SECRET.",
    ),
    QT_TRANSLATE_NOOP("messages", "The environment sets this (BB_{variable}): change it there."),
    QT_TRANSLATE_NOOP("messages", "The practice shop has credentials of its own, which stay."),
    QT_TRANSLATE_NOOP("messages", "There is nothing in it that could be sent; the old one stays."),
    QT_TRANSLATE_NOOP(
        "messages", "The Back Market token is missing or not one line of plain text."
    ),
    QT_TRANSLATE_NOOP("messages", "The ShipStation API key or its secret is missing."),
    # Shops.
    QT_TRANSLATE_NOOP("messages", "There is no shop of that name."),
    QT_TRANSLATE_NOOP("messages", "This shop cannot be removed."),
    QT_TRANSLATE_NOOP(
        "messages", "The first shop cannot be removed: the others live in its folder."
    ),
    QT_TRANSLATE_NOOP("messages", "This shop is open: change to another one before you remove it."),
    QT_TRANSLATE_NOOP(
        "messages",
        "BB_{variable} is set, which would hold for every shop: there can only be one while it is.",
    ),
    # Settings as they are kept and handed on.
    QT_TRANSLATE_NOOP("messages", "The setting {name} ({variable}) is not allowed: {reason}."),
    QT_TRANSLATE_NOOP("messages", "{file} in the data folder cannot be read."),
    QT_TRANSLATE_NOOP("messages", "{file} in the data folder is not a JSON object."),
    QT_TRANSLATE_NOOP(
        "messages",
        "{file} holds a secret ({name}): take it out, it belongs into the system's key store.",
    ),
    QT_TRANSLATE_NOOP("messages", "A BB_ variable that holds a table is not JSON."),
    QT_TRANSLATE_NOOP("messages", "This is not a file of settings that BB Desktop wrote."),
    QT_TRANSLATE_NOOP("messages", "This file was written by a later version of BB Desktop."),
    QT_TRANSLATE_NOOP(
        "messages",
        "This file holds a token or a key. Settings are handed on without: take it out, and enter "
        "it where it belongs.",
    ),
    # Addresses of services, which only the environment sets.
    QT_TRANSLATE_NOOP("messages", "The address of a service is not a web address."),
    QT_TRANSLATE_NOOP(
        "messages", "The address of a service must begin with https:// and name a host."
    ),
    QT_TRANSLATE_NOOP(
        "messages", "The port in the address of a service must lie between 1 and 65535."
    ),
    QT_TRANSLATE_NOOP(
        "messages", "The address of a service must not hold a user name or password."
    ),
    QT_TRANSLATE_NOOP("messages", "The address of a service must end after the host or its port."),
    QT_TRANSLATE_NOOP("messages", "Plain http is allowed to a loopback address only; use https."),
)

FILES = (
    QT_TRANSLATE_NOOP("messages", "The file cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("messages", "The file cannot be written: {reason}."),
    QT_TRANSLATE_NOOP("messages", "The settings cannot be written: {reason}."),
    QT_TRANSLATE_NOOP("messages", "The preferences cannot be written: {reason}."),
    QT_TRANSLATE_NOOP("messages", "The list of shops cannot be written: {reason}."),
    QT_TRANSLATE_NOOP("messages", "The shop's folder cannot be moved: {reason}."),
    QT_TRANSLATE_NOOP("messages", "The data folder cannot be made: {reason}."),
    QT_TRANSLATE_NOOP("messages", "The data folder cannot be written."),
    QT_TRANSLATE_NOOP("messages", "The practice shop cannot be kept: {reason}."),
    QT_TRANSLATE_NOOP("messages", "Starting with the system cannot be changed: {reason}."),
    QT_TRANSLATE_NOOP("messages", "This system has no way to start programs that is known here."),
)

OF_THE_DATABASE = (
    QT_TRANSLATE_NOOP(
        "messages", "This part of the program only reads the database; it must not write."
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "The database is in use by another program; nothing was written. Try again.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "The database file is damaged: nothing is read or written any more.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "The database file is not a database, or it is damaged from its first byte.",
    ),
    QT_TRANSLATE_NOOP(
        "messages", "The database file is empty, though there are copies of it that hold orders."
    ),
    QT_TRANSLATE_NOOP(
        "messages", "The database file is gone, though copies of it lie where it was."
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "The database is no longer where it was opened: nothing is recorded any more. Bring its "
        "folder back and start BB Desktop again.",
    ),
    QT_TRANSLATE_NOOP(
        "messages", "The disk is full: nothing was written. Make room and try again."
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "The database cannot be written: the file, its folder or the disk is read-only.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "The database file cannot be opened: check the folder and who may read it.",
    ),
    QT_TRANSLATE_NOOP(
        "messages", "The disk reported a fault while the database was read or written."
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "The database refused a row that contradicts what it holds; nothing was written.",
    ),
    QT_TRANSLATE_NOOP("messages", "The database server cannot be reached; nothing was written."),
    QT_TRANSLATE_NOOP("messages", "The database server refused the name or the password."),
    QT_TRANSLATE_NOOP("messages", "The database server has no database of that name."),
    QT_TRANSLATE_NOOP(
        "messages", "The database server does not give this user the right to do that."
    ),
    QT_TRANSLATE_NOOP("messages", "The database did not do what it was asked ({reason})."),
    QT_TRANSLATE_NOOP("messages", "The database has to be SQLite or PostgreSQL."),
    QT_TRANSLATE_NOOP("messages", "The address of a SQLite database has to name a file."),
    QT_TRANSLATE_NOOP("messages", "The address of the database cannot be understood."),
    QT_TRANSLATE_NOOP(
        "messages",
        "A PostgreSQL database needs the driver psycopg: install bb-desktop[postgresql].",
    ),
    QT_TRANSLATE_NOOP("messages", "“{path}” cannot be used for the database: {reason}."),
    QT_TRANSLATE_NOOP("messages", "The database is closed."),
    QT_TRANSLATE_NOOP("messages", "The database is closed already."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The database holds tables of another program: give BB Desktop one of its own.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "The database was written by a newer BB Desktop (schema {found}; this one knows {newest}). "
        "Install the newest version; nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "The scripts that bring the database up to date are incomplete: install again.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "The database could not be brought up to date: rows would lose what they belong to. "
        "Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("messages", "There is no database yet, so there is nothing to copy."),
    QT_TRANSLATE_NOOP("messages", "The copy of the database is gone again."),
    QT_TRANSLATE_NOOP(
        "messages", "This copy was written by a newer BB Desktop. Install the newest version."
    ),
    QT_TRANSLATE_NOOP(
        "messages", "The database lies on a server; it is copied and put back there."
    ),
    QT_TRANSLATE_NOOP("messages", "{table}: a row without what it belongs to"),
    QT_TRANSLATE_NOOP(
        "messages", "Another sync is running on the same data; this one was not started."
    ),
    # What is kept, and rules about it.
    QT_TRANSLATE_NOOP("messages", "A {kind} in the database cannot be read ({fields})."),
    QT_TRANSLATE_NOOP("messages", "A scan on order {order} in the database is no identifier."),
    QT_TRANSLATE_NOOP("messages", "A phone of the stock list in the database is no identifier."),
    QT_TRANSLATE_NOOP("messages", "No order {order} is stored, so nothing can be noted on it."),
    QT_TRANSLATE_NOOP("messages", "No order {order} is stored, so nothing can be recorded on it."),
    QT_TRANSLATE_NOOP(
        "messages",
        "{number} was scanned on order {order}, which the database lost. It stands on order "
        "{other} now.",
    ),
    QT_TRANSLATE_NOOP("messages", "This identifier stands on order {order} already."),
    QT_TRANSLATE_NOOP("messages", "This identifier stands on order {order}, which is still open."),
    QT_TRANSLATE_NOOP(
        "messages", "A scan stays as it was read: it can be withdrawn, not changed or removed."
    ),
    QT_TRANSLATE_NOOP(
        "messages", "The journal is only ever added to: nothing in it is changed or removed."
    ),
)

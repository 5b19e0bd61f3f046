"""Sentences about what a service, or the system, did; and the reasons that stand in them.

They are marked for translation here and written where they are raised, letter for letter; a test
compares them. What a service said in words of its own stays in its words.
"""

from __future__ import annotations

from bb_desktop.ui.marked import QT_TRANSLATE_NOOP

OF_THE_SERVICES = (
    # No answer.
    QT_TRANSLATE_NOOP("messages", "No connection to {service}."),
    QT_TRANSLATE_NOOP("messages", "{service} did not answer in time."),
    QT_TRANSLATE_NOOP(
        "messages", "The connection to {service} broke before the reply was complete."
    ),
    QT_TRANSLATE_NOOP(
        "messages", "The certificate of {service} is not trusted; is somebody in between?"
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "The certificate of {service} is not valid on this day, or this computer's clock is wrong.",
    ),
    QT_TRANSLATE_NOOP("messages", "No safe connection to {service}; is somebody in between?"),
    QT_TRANSLATE_NOOP("messages", "The proxy of this network does not let {service} through."),
    QT_TRANSLATE_NOOP("messages", "Back Market's list of orders breaks off."),
    # An answer that means no.
    QT_TRANSLATE_NOOP("messages", "{service} has a fault of its own (HTTP {status})."),
    QT_TRANSLATE_NOOP("messages", "{service} wants fewer requests."),
    QT_TRANSLATE_NOOP("messages", "ShipStation wants no requests for a while."),
    QT_TRANSLATE_NOOP("messages", "The firewall of {service} stopped this request."),
    QT_TRANSLATE_NOOP("messages", "{service} refused the credentials."),
    QT_TRANSLATE_NOOP("messages", "{service} refused this: {reason}"),
    QT_TRANSLATE_NOOP("messages", "ShipStation refused it."),
    QT_TRANSLATE_NOOP("messages", "ShipStation refused the order."),
    QT_TRANSLATE_NOOP("messages", "ShipStation did not do this."),
    QT_TRANSLATE_NOOP("messages", "Back Market has no delivery note for order {order} yet."),
    QT_TRANSLATE_NOOP("messages", "The document could not be downloaded (HTTP {status})."),
    # An answer that is not understood.
    QT_TRANSLATE_NOOP("messages", "{service} answered with HTTP {status}."),
    QT_TRANSLATE_NOOP("messages", "{service} answered with a web page."),
    QT_TRANSLATE_NOOP("messages", "{service} sent something unexpected: {reason}."),
    QT_TRANSLATE_NOOP("messages", "The reply of {service} is packed in a way that cannot be read."),
    QT_TRANSLATE_NOOP("messages", "The reply of {service} is larger than {size} MiB."),
    QT_TRANSLATE_NOOP("messages", "The reply of {service} is not the JSON that it should be."),
    QT_TRANSLATE_NOOP("messages", "{service} named an address that cannot be asked."),
    QT_TRANSLATE_NOOP("messages", "{service} redirects again and again."),
    QT_TRANSLATE_NOOP("messages", "{service} redirected to another address; this was refused."),
    QT_TRANSLATE_NOOP("messages", "{service} redirected to an address that makes no sense."),
    QT_TRANSLATE_NOOP("messages", "{service} redirected a request that must not be repeated."),
    QT_TRANSLATE_NOOP("messages", "The delivery note of order {order} is not a PDF."),
    QT_TRANSLATE_NOOP("messages", "Back Market's link to a delivery note is not a safe address."),
    QT_TRANSLATE_NOOP("messages", "Back Market's link to a delivery note makes no sense."),
    QT_TRANSLATE_NOOP("messages", "Back Market's reply for order {order} is no order."),
    QT_TRANSLATE_NOOP("messages", "Back Market sent another order than {order}."),
    QT_TRANSLATE_NOOP("messages", "Order {order} of Back Market cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("messages", "Back Market's list of orders does not end."),
    QT_TRANSLATE_NOOP("messages", "Back Market's list of orders runs in a circle."),
    QT_TRANSLATE_NOOP("messages", "Back Market's list of orders is not in its usual shape."),
    QT_TRANSLATE_NOOP(
        "messages", "Back Market's list of orders is not in its usual shape: {reason}."
    ),
    QT_TRANSLATE_NOOP(
        "messages", "Back Market's next page lies at another address; this was refused."
    ),
    QT_TRANSLATE_NOOP("messages", "Back Market's link to the next page makes no sense."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Back Market took the acceptance of order {order}, but does not show it.",
    ),
    QT_TRANSLATE_NOOP("messages", "ShipStation's reply to a batch is not in its usual shape."),
    QT_TRANSLATE_NOOP("messages", "A store of ShipStation cannot be read: {reason}"),
    QT_TRANSLATE_NOOP(
        "messages", "An order of ShipStation that may be {order} cannot be read: {reason}"
    ),
    QT_TRANSLATE_NOOP("messages", "An order of ShipStation cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("messages", "ShipStation's reply to {path} is no list."),
    QT_TRANSLATE_NOOP("messages", "ShipStation's list does not end."),
    QT_TRANSLATE_NOOP("messages", "ShipStation's list of {things} is not in its usual shape."),
    # The practice shop's outside world.
    QT_TRANSLATE_NOOP("messages", "ShipStation has no order {order}."),
    QT_TRANSLATE_NOOP("messages", "Order {order} is {status}: no label."),
    QT_TRANSLATE_NOOP("messages", "Order {order} has no label to void."),
    # Faults of our own.
    QT_TRANSLATE_NOOP("messages", "Unexpected; the log tells the details."),
    QT_TRANSLATE_NOOP(
        "messages", "Something unexpected happened. Nothing is lost; the log names it."
    ),
    QT_TRANSLATE_NOOP("messages", "The program is closing; what is due stays queued."),
)

REASONS = (
    # Of the system, where a file is concerned.
    QT_TRANSLATE_NOOP("messages", "no access"),
    QT_TRANSLATE_NOOP("messages", "No space left on device"),
    QT_TRANSLATE_NOOP("messages", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("messages", "Permission denied"),
    QT_TRANSLATE_NOOP("messages", "Operation not permitted"),
    QT_TRANSLATE_NOOP("messages", "Read-only file system"),
    QT_TRANSLATE_NOOP("messages", "No such file or directory"),
    QT_TRANSLATE_NOOP("messages", "Is a directory"),
    QT_TRANSLATE_NOOP("messages", "Not a directory"),
    QT_TRANSLATE_NOOP("messages", "File exists"),
    QT_TRANSLATE_NOOP("messages", "File name too long"),
    QT_TRANSLATE_NOOP("messages", "Input/output error"),
    QT_TRANSLATE_NOOP("messages", "Too many open files"),
    QT_TRANSLATE_NOOP("messages", "Device or resource busy"),
    QT_TRANSLATE_NOOP("messages", "Directory not empty"),
    # Of a setting's value.
    QT_TRANSLATE_NOOP("messages", "Field required"),
    QT_TRANSLATE_NOOP("messages", "Input should be greater than or equal to {least}"),
    QT_TRANSLATE_NOOP("messages", "Input should be less than or equal to {most}"),
    QT_TRANSLATE_NOOP("messages", "Input should be a valid integer{more}"),
    QT_TRANSLATE_NOOP("messages", "Input should be a valid string{more}"),
    QT_TRANSLATE_NOOP("messages", "Input should be a valid boolean{more}"),
    QT_TRANSLATE_NOOP("messages", "Input should be a valid dictionary{more}"),
    QT_TRANSLATE_NOOP("messages", "Input should be a valid date{more}"),
    QT_TRANSLATE_NOOP("messages", "String should have at least {least} character{more}"),
    QT_TRANSLATE_NOOP("messages", "String should match pattern '{pattern}'"),
    QT_TRANSLATE_NOOP("messages", "Input should be {choices}"),
    # Of a record that cannot be read; its fields keep the names that the service gave them.
    QT_TRANSLATE_NOOP("messages", "Back Market, {record}: {reason}"),
    QT_TRANSLATE_NOOP("messages", "ShipStation, {record}: {reason}"),
    QT_TRANSLATE_NOOP("messages", "{field} is missing"),
    QT_TRANSLATE_NOOP("messages", "{field} is missing or less than one"),
    QT_TRANSLATE_NOOP("messages", "{field} is not a list"),
    QT_TRANSLATE_NOOP("messages", "{field} is not an object"),
    QT_TRANSLATE_NOOP("messages", "{field} is not a text"),
    QT_TRANSLATE_NOOP("messages", "{field} is not a time"),
    QT_TRANSLATE_NOOP("messages", "{field} is not a day"),
    QT_TRANSLATE_NOOP("messages", "{field} is not a whole number"),
    QT_TRANSLATE_NOOP("messages", "{field} is not an amount"),
    QT_TRANSLATE_NOOP("messages", "{field} is not an order's number"),
    QT_TRANSLATE_NOOP("messages", "{field} holds no article"),
    QT_TRANSLATE_NOOP("messages", "{field} is not understood"),
    QT_TRANSLATE_NOOP("messages", "{field} is too long"),
    QT_TRANSLATE_NOOP("messages", "the record is too large"),
    QT_TRANSLATE_NOOP("messages", "{number} more"),
)

"""The site and the HTTP API over a ledger. It reads and never writes, and needs no model."""

from onrecord.web.app import make_app
from onrecord.web.security import is_loopback, new_token

__all__ = ["is_loopback", "make_app", "new_token"]

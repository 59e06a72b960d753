"""Why a headline is said to overstate, by type, where a network found it."""

from __future__ import annotations

from typing import Final

from onrecord.types import FindingType

REASONS: Final[dict[FindingType, str]] = {
    "dropped_hedge": "“{headline}” goes without what weakens it in the report.",
    "dropped_condition": "“{headline}” goes without the condition that the report gives.",
    "dropped_attribution": "“{headline}” stands as a fact; the report has it from somebody.",
    "widened_scope": "“{headline}” takes in more than the report does.",
    "changed_certainty": "“{headline}” is stronger than what the report says.",
    "wrong_speaker": "“{headline}”: the report has it of somebody else.",
    "changed_number": "“{headline}”: the report has another number.",
}
"""By type of finding; ``{headline}`` stands for the headline's words."""

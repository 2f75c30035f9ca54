"""A hash of all a round holds. SQLite has no page checksums: most flipped bits would go
unseen, and a changed answer looks like an answer.
"""

import hashlib
import json

from bizservice_desktop.domain.assessment.round import PointRecord, Round


class ContentDiffers(ValueError):
    """A stored round is not what was stored; the argument is its id."""


def content_sha256(round: Round) -> str:
    """Return the SHA-256 of the round's canonical JSON, as hex.

    Canonical: keys sorted, no spaces, UTF-8, targets as floats. Stored hashes depend on
    it: a new field must be left out while it has its default.
    """
    content: dict[str, object] = {
        "id": round.id,
        "jobcentre": round.jobcentre,
        "title": round.title,
        "held_on": round.held_on.isoformat(),
        "people": round.people,
        "points": {id: _point(record) for id, record in round.points.items()},
        "interplay": dict(round.interplay),
        "cells": {id: [cell.status, cell.elements] for id, cell in round.cells.items()},
        "targets": {id: float(target) for id, target in round.targets.items()},
    }
    if round.merged_files:
        content["merged_files"] = sorted(round.merged_files)
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()


def _point(record: PointRecord) -> dict[str, object]:
    content: dict[str, object] = {
        "agreed": record.agreed,
        "ballots": [ballot.votes for ballot in record.ballots],
        "notes": dict(record.notes),
    }
    if record.files_ballot is not None:
        content["files_ballot"] = record.files_ballot
    return content

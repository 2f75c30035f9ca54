"""The hash that a round is stored with: it tells a silently flipped bit."""

import hashlib
import json

from bizservice_desktop.domain.assessment.answers import Ballot
from bizservice_desktop.domain.assessment.round import CellRecord, PointRecord, Round
from bizservice_desktop.domain.assessment.voters import LEAST_MIN_VOTERS

from .evidence import evidence_content


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
        "points": {id: _point_content(record) for id, record in round.points.items()},
        "interplay": dict(round.interplay),
        "cells": {id: _cell_content(cell) for id, cell in round.cells.items()},
        "targets": {id: float(target) for id, target in round.targets.items()},
    }
    if round.interplay_notes:
        content["interplay_notes"] = dict(round.interplay_notes)
    if round.merged_files:
        content["merged_files"] = sorted(round.merged_files)
    if round.shades:
        content["shades"] = {id: [float(s.level), s.reason] for id, s in round.shades.items()}
    if round.counts_unjudged:
        content["counts_unjudged"] = True
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()


def _cell_content(cell: CellRecord) -> list[object]:
    written = [cell.reason, cell.decided_by]
    days = [day and day.isoformat() for day in (cell.decided_on, cell.look_again_on)]
    more = [*written, *days] if any((*written, *days)) else []
    return [cell.status, cell.elements, *more]


def _point_content(record: PointRecord) -> dict[str, object]:
    content: dict[str, object] = {
        "agreed": record.agreed,
        "ballots": [ballot.votes for ballot in record.ballots],
        "notes": dict(record.notes),
    }
    if record.files_ballot is not None:
        content["files_ballot"] = record.files_ballot
    if more := {at: b for at, b in enumerate(map(_more_of, record.ballots)) if b}:
        content["of_ballots"] = more
    if record.evidence:
        content["evidence"] = evidence_content(record.evidence)
    if record.taken_back:
        content["taken_back"] = [[b.votes, b.least] for b in record.taken_back]
    return content


def _more_of(ballot: Ballot) -> dict[str, object]:
    """What a ballot has besides its votes; empty for most."""
    more: dict[str, object] = {}
    if ballot.least != LEAST_MIN_VOTERS:
        more["least"] = ballot.least
    if ballot.groups:
        more["groups"] = {name: group.votes for name, group in ballot.groups}
    if ballot.waiting:
        more["waiting"] = [ballot.waiting.votes, _more_of(ballot.waiting)]
    return more

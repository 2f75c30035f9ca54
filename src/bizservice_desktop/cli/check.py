"""`bizservice check`: the whole check of a round, as tables or as JSON.

The form of the JSON is stable; docs/check-json.md describes it.
"""

from argparse import Namespace
from typing import TypeAlias

from bizservice_desktop.domain.assessment.groups import groups_shown
from bizservice_desktop.domain.assessment.maturity import AreaLevel, PointCheck
from bizservice_desktop.domain.assessment.round import Coverage
from bizservice_desktop.domain.method.method import AreaId, CellId, PointId
from bizservice_desktop.domain.method.wording import one_decimal
from bizservice_desktop.services.matrix_words import finding_phrase
from bizservice_desktop.services.read_model import ReadModel

from .command import ROUND, Command, json_option
from .output import say, say_json
from .session import Session
from .tables import check_tables

FORMAT = 1

Json: TypeAlias = dict[str, object]


def run(args: Namespace, session: Session) -> None:
    model = session.read_model(args.round)
    if args.json:
        say_json(_check(model))
    else:
        say(check_tables(model))


COMMAND = Command(
    "check",
    "Print area levels, interplay, matrix and findings",
    run,
    (ROUND, json_option("print JSON of a stable form")),
)


def _check(model: ReadModel) -> Json:
    check = model.check
    return {
        "format": FORMAT,
        "round": model.workspace.round.id,
        "areas": {id: _area(level) | _by_hand(model, id) for id, level in check.areas.items()},
        "points": {id: _point(point) | _groups(model, id) for id, point in check.points.items()},
        "interplay": {id: state.value for id, state in check.interplay.items()},
        "cells": {
            id: {"today": today.value, "with_plan": check.with_plan[id].value, **_why(model, id)}
            for id, today in check.today.items()
        },
        "findings": _findings(model),
        "counts_unjudged": check.counts_unjudged,
    }


def _why(model: ReadModel, id: CellId) -> Json:
    """Why a cell was left empty; nothing for any other."""
    cell = model.workspace.round.cell(id)
    if cell.status is not Coverage.LEFT_EMPTY:
        return {}
    days = {"decided_on": cell.decided_on, "look_again_on": cell.look_again_on}
    return {
        "reason": cell.reason,
        "decided_by": cell.decided_by,
        **{name: day.isoformat() if day else None for name, day in days.items()},
    }


def _area(area: AreaLevel) -> Json:
    return {
        "level": None if area.level is None else float(one_decimal(area.level)),
        "answered": area.answered,
        "points": area.points,
        "provisional": area.provisional,
    }


def _by_hand(model: ReadModel, id: AreaId) -> Json:
    """How an area is drawn by hand, and why; nothing for any other."""
    shade = model.workspace.round.shades.get(id)
    return {"by_hand": {"level": _whole(shade.level), "reason": shade.reason}} if shade else {}


def _point(point: PointCheck) -> Json:
    return {
        "level": _whole(point.level.level),
        "unknown": point.level.unknown,
        "relevant": point.level.relevant,
        "votes": point.votes,
        "split": point.spread is not None and point.spread.is_split,
        "priority": _whole(point.priority),
    }


def _groups(model: ReadModel, point: PointId) -> Json:
    """The groups that may be shown; null names the others."""
    ballot = model.workspace.round.record(point).newest_ballot
    return {
        "groups": [
            {
                "group": group.name or None,
                "votes": group.votes,
                "lowest": group.spread.lowest,
                "highest": group.spread.highest,
                "mean": group.spread.mean,
            }
            for group in groups_shown(ballot, model.min_voters)
        ]
    }


def _findings(model: ReadModel) -> list[Json]:
    return [
        {
            "rule": finding.rule.value,
            "ids": list(finding.ids),
            "settled": finding.is_settled,
            "text": finding_phrase(finding, model).text,
        }
        for finding in model.check.findings
    ]


def _whole(number: float | None) -> float | None:
    """2.0 is written as 2."""
    return int(number) if number is not None and number == int(number) else number

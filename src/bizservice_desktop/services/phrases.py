"""What the rules found, in words: readings, the plan, reasons, things to bring.

The sentences are captions of the content pack, in its language.
"""

from collections.abc import Iterable, Mapping, Sequence

from bizservice_desktop.domain.agenda.agenda import Agenda, Block, Strand
from bizservice_desktop.domain.agenda.grouping import is_grouped, strand_number, strand_of
from bizservice_desktop.domain.agenda.schedule import DIALOGUE_CARDS, Packed
from bizservice_desktop.domain.assessment.answers import Ballot, Spread
from bizservice_desktop.domain.assessment.check import Check
from bizservice_desktop.domain.assessment.findings import LOW_LEVEL, Reading
from bizservice_desktop.domain.assessment.groups import groups_shown
from bizservice_desktop.domain.assessment.round import HandShade
from bizservice_desktop.domain.method.method import AreaId, Method, Per, PointId
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.plan.initiative import Initiative


def reading_sentence(reading: Reading, wording: Wording) -> str:
    subject = wording.title(reading.subject)
    return wording.caption(f"cap_reading_{reading.statement}", subject=subject)


def projection_sentences(check: Check, method: Method, wording: Wording) -> tuple[str, ...]:
    """What the plan changes, area by area, where the shown figures differ."""
    lines: list[str] = []
    for area in method.areas:
        now, then = check.areas[area.id], check.projection.areas[area.id]
        before = wording.number(now.level, provisional=now.provisional)
        after = wording.number(then)
        if now.shaded and after != wording.number(now.level):
            title = wording.title(area.id)
            lines.append(wording.caption("cap_plan_area", area=title, now=before, then=after))
    if not lines:
        lines.append(wording.caption("cap_plan_unchanged"))
    if unknown := check.projection.without_level:
        points = titles(wording, unknown)
        lines.append(wording.caption("cap_plan_without_level", points=points))
    return tuple(lines)


def shade_sentences(
    shades: Mapping[AreaId, HandShade], check: Check, wording: Wording
) -> tuple[tuple[str, str], ...]:
    """Each area that is drawn by hand, with the level of its answers beside it, and why."""
    return tuple(
        (
            wording.caption(
                "cap_shade_by_hand",
                area=wording.title(area),
                shade=wording.number(shades[area].level),
                level=wording.number(level.level, provisional=level.provisional),
            ),
            shades[area].reason,
        )
        for area, level in check.areas.items()
        if area in shades
    )


def knowledge_sentences(check: Check, wording: Wording) -> tuple[str, ...]:
    """What the group does not know, and what it left out as not relevant; none where neither."""
    lines = []
    for caption, points in (
        ("cap_gaps_in_knowledge", check.unknown),
        ("cap_left_out", check.not_relevant),
    ):
        if points:
            lines.append(wording.caption(caption, points=titles(wording, points)))
    return tuple(lines)


def group_sentences(ballot: Ballot, min_voters: int, wording: Wording) -> tuple[str, ...]:
    """What may be shown of each group that voted, and of the others; nothing where no group may."""
    return tuple(
        wording.caption(
            "cap_group_votes",
            group=group.name or wording.caption("cap_group_others"),
            count=group.votes,
            votes=votes_span(group.spread, wording),
            mean=wording.number(group.spread.mean),
        )
        for group in groups_shown(ballot, min_voters)
    )


def votes_span(spread: Spread | None, wording: Wording) -> str:
    """The lowest and highest vote, once when they are one; nothing where they may not be shown."""
    if spread is None:
        return ""
    if not spread.width:
        return str(spread.lowest)
    return wording.caption("cap_paper_level_votes", lowest=spread.lowest, highest=spread.highest)


def titles(wording: Wording, ids: Iterable[str]) -> str:
    return listed(wording, [wording.title(id) for id in ids])


def listed(wording: Wording, words: Sequence[str]) -> str:
    """`a, b and c` in the language of the content; titles in the middle stay as they are."""
    if len(words) < 2:
        return "".join(words)
    return wording.caption("cap_list_last", first=", ".join(words[:-1]), last=words[-1])


def reason_words(block: Block, method: Method, wording: Wording, check: Check) -> tuple[str, ...]:
    """One sentence for each reason; one the method no longer knows is shown as it is."""
    return tuple(_reason(id, method, wording, check) for id in block.reason)


def _reason(id: str, method: Method, wording: Wording, check: Check) -> str:
    if id in check.points:
        return _point(PointId(id), method, wording, check)
    if id in check.today:
        kind = "left_empty" if id in check.left_empty else "filled"
        name = f"cap_reason_{'empty' if id in check.empty else kind}"
        return wording.caption(name, cell=wording.title(id))
    return wording.title(id)


def _point(id: PointId, method: Method, wording: Wording, check: Check) -> str:
    level, spread = check.points[id].level, check.points[id].spread
    point = f"{method.code_of_point(id)} {wording.title(id)}"
    if spread and spread.is_split:
        return wording.caption(
            "cap_reason_split", point=point, lowest=spread.lowest, highest=spread.highest
        )
    name = "cap_reason_low"
    if level.level is None or level.level > LOW_LEVEL:
        name = "cap_reason_risen"
    number = wording.number(level.level, provisional=level.provisional)
    return wording.caption(name, point=point, level=number)


def packed_name(thing: Packed, wording: Wording) -> str:
    """What it is, without how many."""
    return thing.title or wording.materials.get(thing.material, thing.material)


def packed_words(thing: Packed, wording: Wording) -> str:
    """What and how many: `Dots, 70`, `22 dialogue cards`."""
    if thing.material == DIALOGUE_CARDS and thing.per is Per.ROOM and thing.count > 1:
        return wording.caption("cap_packed_cards", count=thing.count)
    name = packed_name(thing, wording)
    if thing.count == 1:
        return wording.caption("cap_packed_one", material=name)
    return wording.caption("cap_packed_many", material=name, count=thing.count)


def strand_name(strand: Strand, number: int, wording: Wording) -> str:
    """What a group is called: its own name, the title of its only item, its area, its number."""
    if strand.name.strip():
        return strand.name.strip()
    if len(strand.blocks) == 1:
        return strand.blocks[0].title
    if strand.areas:
        return wording.title(strand.areas[0])
    return wording.caption("cap_strand", number=number)


def linked_titles(
    agenda: Agenda, initiatives: Iterable[Initiative], wording: Wording
) -> dict[str, str]:
    """The titles of all that the minutes belong to."""
    known = {str(block.id): block.title for block in (*agenda.blocks, *agenda.parked)}
    known |= {str(each.id): each.title for each in initiatives}
    points = {each.point for each in agenda.noted if each.point}
    return known | {point: wording.title(point) for point in points}


def item_title(agenda: Agenda, block: Block, wording: Wording) -> str:
    """`Internal collaboration: In pairs` for an item of a group, else its title alone."""
    if not is_grouped(agenda, block.id):
        return block.title
    strand, number = strand_of(agenda, block.id), strand_number(agenda, block.id)
    name = strand_name(strand, number, wording)
    return block.title if name == block.title else f"{name}: {block.title}"

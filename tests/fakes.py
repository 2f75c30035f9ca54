"""Stand-ins for what a program has outside: storage and papers, in memory."""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from operator import attrgetter
from types import TracebackType
from typing import Self

from bizservice_desktop.domain.assessment.round import Jobcentre, JobcentreId, Round, RoundId
from bizservice_desktop.domain.workspace import Aggregate, OfJobcentre, RoundSummary
from bizservice_desktop.services.ports import K, NotFound, Removed, StorageFailed, StorageFault


class FakeStore:
    """Keeps values by kind and id, in the order they came; with `fail` nothing can be written."""

    def __init__(self, values: Iterable[Aggregate] = ()) -> None:
        self.values: dict[tuple[type, str], Aggregate] = {}
        self.fail: StorageFault | None = None
        self.commits = 0
        self.removed: dict[str, Removed] = {}
        self.files: dict[str, bytes] = {}
        for value in values:
            self.values[type(value), value.id] = value

    def new_unit_of_work(self) -> "FakeUnitOfWork":
        return FakeUnitOfWork(self)


class FakeUnitOfWork:
    """One user action: only a commit keeps what was put and removed."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store
        self._values = dict(store.values)
        self._removed = dict(store.removed)
        self._files: dict[str, bytes] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        return None

    def jobcentres(self) -> tuple[Jobcentre, ...]:
        return tuple(v for v in self._values.values() if isinstance(v, Jobcentre))

    def jobcentre(self, id: JobcentreId) -> Jobcentre:
        found = self._values.get((Jobcentre, id))
        if not isinstance(found, Jobcentre):
            raise NotFound(id)
        return found

    def rounds(self) -> tuple[RoundSummary, ...]:
        rounds = [v for v in self._values.values() if isinstance(v, Round)]
        newest_first = sorted(rounds, key=attrgetter("held_on"), reverse=True)
        return tuple(self._summary(round) for round in newest_first)

    def round(self, id: RoundId) -> Round:
        found = self._values.get((Round, id))
        if not isinstance(found, Round):
            raise NotFound(id)
        return found

    def of(self, kind: type[K], jobcentre: JobcentreId) -> tuple[K, ...]:
        values = self._values.values()
        return tuple(v for v in values if isinstance(v, kind) and v.jobcentre == jobcentre)

    def put(self, aggregate: Aggregate, place: int | None = None) -> None:
        key = type(aggregate), aggregate.id
        is_new = key not in self._values
        self._values[key] = aggregate
        self._removed.pop(aggregate.id, None)
        if is_new and place is not None and not isinstance(aggregate, Jobcentre):
            same = [
                known
                for known, value in self._values.items()
                if isinstance(value, type(aggregate)) and value.jobcentre == aggregate.jobcentre
            ]
            later = same[place:-1]
            for known in later:  # what is put anew is the last
                self._values[known] = self._values.pop(known)

    def remove(self, aggregate: Aggregate, at: datetime | None = None) -> None:
        self._values.pop((type(aggregate), aggregate.id), None)
        if at is not None and isinstance(aggregate, OfJobcentre):
            self._removed[aggregate.id] = Removed(aggregate, at)

    def removed(self, jobcentre: JobcentreId) -> tuple[Removed, ...]:
        newest_first = reversed(self._removed.values())
        return tuple(each for each in newest_first if each.value.jobcentre == jobcentre)

    def forget_removed(self, jobcentre: JobcentreId) -> None:
        for each in self.removed(jobcentre):
            del self._removed[each.value.id]

    def keep_file(self, content: bytes) -> None:
        self._files[sha256(content).hexdigest()] = content

    def file(self, sha256: str) -> bytes:
        if sha256 not in self._store.files:
            raise NotFound(sha256)
        return self._store.files[sha256]

    def commit(self) -> None:
        if self._store.fail is not None:
            raise StorageFailed(self._store.fail, "bizservice.sqlite")
        self._store.values = self._values
        self._store.removed = self._removed
        self._store.files |= self._files
        self._store.commits += 1

    def _summary(self, round: Round) -> RoundSummary:
        jobcentre = self.jobcentre(round.jobcentre)
        return RoundSummary(
            id=round.id,
            jobcentre=round.jobcentre,
            jobcentre_name=jobcentre.name,
            title=round.title,
            held_on=round.held_on,
            people=round.people,
            answered=sum(1 for record in round.points.values() if record.agreed is not None),
            is_sample=jobcentre.is_sample,
        )

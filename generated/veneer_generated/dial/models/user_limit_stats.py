# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class UserLimitStats(DumpModel):
    """Limits and what is used of them, by deployment and altogether."""

    deployments: dict[str, LimitStats] | None
    """By the name of the deployment."""
    minute_cost_stats: CostItemLimitStats | None
    day_cost_stats: CostItemLimitStats | None
    week_cost_stats: CostItemLimitStats | None
    month_cost_stats: CostItemLimitStats | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "deployments": "deployments",
        "minuteCostStats": "minute_cost_stats",
        "dayCostStats": "day_cost_stats",
        "weekCostStats": "week_cost_stats",
        "monthCostStats": "month_cost_stats",
    }

    def __init__(
        self,
        *,
        deployments: dict[str, LimitStats] | None = None,
        minute_cost_stats: CostItemLimitStats | None = None,
        day_cost_stats: CostItemLimitStats | None = None,
        week_cost_stats: CostItemLimitStats | None = None,
        month_cost_stats: CostItemLimitStats | None = None,
    ) -> None:
        self.deployments = deployments
        self.minute_cost_stats = minute_cost_stats
        self.day_cost_stats = day_cost_stats
        self.week_cost_stats = week_cost_stats
        self.month_cost_stats = month_cost_stats
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("deployments")
        self.deployments = (
            v
            if v is None
            else {k: LimitStats.from_dict(x) if isinstance(x, dict) else x for k, x in v.items()}
            if isinstance(v, dict)
            else v
        )
        v = get("minuteCostStats")
        self.minute_cost_stats = v if v is None else CostItemLimitStats.from_dict(v) if isinstance(v, dict) else v
        v = get("dayCostStats")
        self.day_cost_stats = v if v is None else CostItemLimitStats.from_dict(v) if isinstance(v, dict) else v
        v = get("weekCostStats")
        self.week_cost_stats = v if v is None else CostItemLimitStats.from_dict(v) if isinstance(v, dict) else v
        v = get("monthCostStats")
        self.month_cost_stats = v if v is None else CostItemLimitStats.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.deployments
        if v is not None:
            out["deployments"] = _dump(v)
        v = self.minute_cost_stats
        if v is not None:
            out["minuteCostStats"] = v.to_dict() if v.__class__ is CostItemLimitStats else _dump(v)
        v = self.day_cost_stats
        if v is not None:
            out["dayCostStats"] = v.to_dict() if v.__class__ is CostItemLimitStats else _dump(v)
        v = self.week_cost_stats
        if v is not None:
            out["weekCostStats"] = v.to_dict() if v.__class__ is CostItemLimitStats else _dump(v)
        v = self.month_cost_stats
        if v is not None:
            out["monthCostStats"] = v.to_dict() if v.__class__ is CostItemLimitStats else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .cost_item_limit_stats import CostItemLimitStats  # noqa: E402
from .limit_stats import LimitStats  # noqa: E402

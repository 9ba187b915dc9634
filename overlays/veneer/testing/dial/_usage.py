"""What callers used of deployments, and the limits that it counts against."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from ._auth import Mode

UNLIMITED = 2**63 - 1  # the largest number of the server's own language
PROMPT_PRICE, COMPLETION_PRICE = 0.0000005, 0.0000015  # as the catalog tells


@dataclass(frozen=True)
class Rating:
    """A rating of an answer."""

    deployment: str
    rate: bool
    response_id: str | None


@dataclass(frozen=True)
class Used:
    """One call of a deployment."""

    time: float
    identity: str
    deployment: str
    tokens: int
    cost: float


@dataclass(frozen=True)
class _Window:
    seconds: float
    begin: Callable[[datetime], datetime] | None = None
    """The beginning of the calendar's window that a time is in; None: the window rolls."""
    end: Callable[[datetime], datetime] | None = None

    def since(self, now: float, mode: Mode) -> float:
        if self.begin is None or mode == "core24":
            return now - self.seconds
        return self.begin(datetime.fromtimestamp(now, UTC)).timestamp()

    def resets(self, now: float, mode: Mode) -> dict[str, str]:
        if self.begin is None or self.end is None or mode == "core24":
            return {}
        end = self.end(self.begin(datetime.fromtimestamp(now, UTC)))
        return {"resetsAt": end.strftime("%Y-%m-%dT%H:%M:%SZ")}


def _midnight(time: datetime) -> datetime:
    return time.replace(hour=0, minute=0, second=0, microsecond=0)


_MINUTE, _HOUR = _Window(60), _Window(3600)
_DAY = _Window(86400, _midnight, lambda begin: begin + timedelta(days=1))
_WEEK = _Window(
    7 * 86400, lambda now: _midnight(now) - timedelta(days=now.weekday()), lambda begin: begin + timedelta(days=7)
)
_MONTH = _Window(
    30 * 86400,
    lambda now: _midnight(now).replace(day=1),
    lambda begin: (begin + timedelta(days=31)).replace(day=1),
)
_TOKENS = {"minute": _MINUTE, "day": _DAY, "week": _WEEK, "month": _MONTH}
_REQUESTS = {"hour": _HOUR, "day": _DAY}
_COSTS = {"minute": _MINUTE, "day": _DAY, "week": _WEEK, "month": _MONTH}
_OLD = {"minuteTokenStats", "dayTokenStats", "hourRequestStats", "dayRequestStats"}


class Ledger:
    """The calls that were made; `limits` are totals by deployment and name of the statistic."""

    def __init__(self) -> None:
        self.calls: list[Used] = []
        self.limits: dict[str, dict[str, float]] = {}

    def add(self, time: float, identity: str, deployment: str, prompt: int, completion: int, *, priced: bool) -> None:
        """Take note of a call."""
        cost = prompt * PROMPT_PRICE + completion * COMPLETION_PRICE if priced else 0.0
        self.calls.append(Used(time, identity, deployment, prompt + completion, cost))

    def stats(self, identity: str, deployment: str, now: float, mode: Mode, *, costs_of_all: bool) -> dict[str, Any]:
        """Limits of a caller for a deployment, and what is used of them."""
        mine = [call for call in self.calls if call.identity == identity]
        here = [call for call in mine if call.deployment == deployment]
        limits = self.limits.get(deployment, {})
        out: dict[str, Any] = {}
        for name, window in _TOKENS.items():
            used = sum(call.tokens for call in _since(here, window.since(now, mode)))
            out[f"{name}TokenStats"] = {"used": used, **window.resets(now, mode)}
        for name, window in _REQUESTS.items():
            used = len(_since(here, window.since(now, mode)))
            out[f"{name}RequestStats"] = {"used": used, **window.resets(now, mode)}
        out |= self.costs(mine if costs_of_all else here, now, mode)
        kept = {name: {"total": limits.get(name, UNLIMITED), **value} for name, value in out.items()}
        return {name: value for name, value in kept.items() if mode == "newest" or name in _OLD}

    def costs(self, calls: Iterable[Used], now: float, mode: Mode) -> dict[str, Any]:
        """What calls cost, by window."""
        return {
            f"{name}CostStats": {
                "used": round(float(sum(call.cost for call in _since(calls, window.since(now, mode)))), 10),
                **window.resets(now, mode),
            }
            for name, window in _COSTS.items()
        }

    def user(self, identity: str, deployments: Iterable[str], now: float, mode: Mode) -> dict[str, Any]:
        """Limits of a caller for several deployments, costs of all its calls beside them."""
        mine = [call for call in self.calls if call.identity == identity]
        found = {name: self.stats(identity, name, now, mode, costs_of_all=False) for name in deployments}
        costs = {name: {"total": UNLIMITED, **value} for name, value in self.costs(mine, now, mode).items()}
        return {"deployments": found, **(costs if mode == "newest" else {})}

    def refusal(self, identity: str, deployment: str, now: float, mode: Mode) -> str | None:
        """Why a caller has to wait, in the server's words; None where it need not."""
        if deployment not in self.limits:
            return None
        stats = self.stats(identity, deployment, now, mode, costs_of_all=False)
        for kind, windows in (("Token", ("minute", "day")), ("Request", ("hour", "day"))):
            found = [(window, stats[f"{window}{kind}Stats"]) for window in windows]
            if any(value["used"] >= value["total"] for _, value in found):
                told = " ".join(
                    f"{window.capitalize()} limit: {value['used']} / {value['total']} {kind.lower()}s."
                    for window, value in found
                )
                return f"Hit {kind.lower()} rate limit. {told}"
        return None


def _since(calls: Iterable[Used], start: float) -> list[Used]:
    return [call for call in calls if call.time >= start]

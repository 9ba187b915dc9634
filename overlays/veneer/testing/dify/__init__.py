"""Dify in the emulator: an installation with one app of each kind, and knowledge bases.

`Emulator().dify` is a `DifyEmulator`. Its `keys` are those of the apps by mode (`chat`, `agent-chat`, `advanced-chat`,
`agent`, `completion`, `workflow`) and of the `knowledge`. Answers repeat what was said, always in the same way. A
query, or an input of a workflow, that begins with one of these words changes what happens:

    !pings            a ping between two events
    !error            two pieces, then an error event (internal_server_error)
    !quota, !invalid  the same with provider_quota_exceeded, invalid_param
    !error-then-pings the error event, then pings only, for long
    !tts              speech, whose last pieces come after message_end or workflow_finished
    !replace          moderation replaces the whole answer
    !file             a file of the assistant
    !unicode          U+2028 and U+0085, unescaped
    !long-<n>         n words
    !slow             a pause between two events; stop works
    !retry            a node fails twice before it succeeds
    !rounds           an iteration, a loop, parallel branches, an agent's log
    !paused           a form for a person; go on with the events of the run
    !finished-first   a chatflow's workflow_finished before its message_end
    !failed, !partial a workflow's run that fails, or takes an error branch
    !ping-first       a ping before any event, as the newest servers send it
    !provider-quota, !unpublished, !too-many, !rate-limit
                      an error instead of an answer

Documents whose name begins with `!error` fail when they are indexed, those with `!stuck` are never done; others need
four questions for their state.
"""

from __future__ import annotations

from ._service import DifyEmulator

__all__ = ["DifyEmulator"]

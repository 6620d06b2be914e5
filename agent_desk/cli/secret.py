"""A secret that is asked for at a terminal, and kept in the keyring of this desktop."""

from __future__ import annotations

from agent_desk.cli.commands import ask_secret, fail, say


def ask_and_keep(what: str, whose: str, place: tuple[str, str]) -> int:
    """Ask for the ``what`` ("password") of ``whose`` and keep it at ``place``; an empty one forgets it."""
    from agent_desk.system.keyring_secrets import KeyringSecrets

    secrets = KeyringSecrets()
    secret = ask_secret(f"{what.capitalize()} of {whose} (nothing to forget it): ")
    if not secret:
        secrets.forget(*place)
        say(f"The {what} is forgotten.")
        return 0
    kept = secrets.keep(*place, secret)
    if not kept.lasting:
        return fail(
            f"the {what} is not kept. {kept.problem} Unlock the keyring of this desktop and try again."
        )
    say(f"The {what} is in the keyring.")
    return 0

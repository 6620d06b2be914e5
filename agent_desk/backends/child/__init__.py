"""What runs inside a connection's child process; imports only the sdk and the domain, to stay small."""

import agent_desk.domain.quick  # noqa: F401 - puts off what `dataclasses` imports and hardly ever asks

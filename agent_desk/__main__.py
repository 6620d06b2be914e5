"""``python -m agent_desk``: the same as ``agent-desk``."""

from __future__ import annotations

import sys

from agent_desk.cli import main

sys.exit(main())

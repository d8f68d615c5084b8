"""The table of stories: operation -> name -> story."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.door import Answer

if TYPE_CHECKING:
    from ..causes import Errand

Story = Callable[["Errand"], Answer]
STORIES: defaultdict[str, dict[str, Story]] = defaultdict(dict)


def story(*operations: str) -> Callable[[Story], Story]:
    """Keep the function as a cause of these operations' errors."""

    def keep(function: Story) -> Story:
        for id in operations:
            STORIES[id][function.__name__.replace("_", " ")] = function
        return function

    return keep

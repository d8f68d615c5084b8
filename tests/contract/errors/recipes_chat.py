from typing import Any
RECIPES: dict[str, dict[str, Any]] = {}

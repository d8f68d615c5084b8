from tests.unit.client.conftest import server

__all__ = ["server"]

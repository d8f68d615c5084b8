"""Hears what the world announces, and says who is who in the default world's chats."""

from __future__ import annotations

from typing import Any

from greenroom.sandbox.sandbox import Sandbox
from tests.door import Answer, Door
from tests.unit.sandbox.heard import Heard

ADA, BEN, CHLOE, DEV = (f"{name}@example.com" for name in ("ada", "ben", "chloe", "dev"))


class Stage:
    """Calls of chat operations, as the account's owner or on behalf of somebody."""

    def __init__(self, sandbox: Sandbox, call: Door) -> None:
        self.sandbox, self.call = sandbox, call
        self.heard = Heard()
        sandbox.world.outbox = self.heard

    def user(self, mail: str) -> str:
        found = self.sandbox.records.find("user", "email", mail)
        assert found is not None
        return str(found["id"])

    def channel(self, name: str = "front-desk") -> str:
        found = self.sandbox.records.find("channel", "name", name)
        assert found is not None
        return str(found["id"])

    def create(self, name: str = "plans", mail: str = ADA, *members: str, type: int = 1, **more: Any) -> str:
        body = {"name": name, "type": type, "members": [{"email": one} for one in members], **more}
        answer = self.call("POST", f"/v2/chat/users/{mail}/channels", body)
        assert answer.status == 201, answer
        return str(answer.body["id"])

    def send(self, text: str, mail: str = ADA, **where: Any) -> Answer:
        return self.call("POST", f"/v2/chat/users/{mail}/messages", {"message": text, **where})

    def sent(self, text: str, mail: str = ADA, **where: Any) -> str:
        answer = self.send(text, mail, **where)
        assert answer.status == 201, answer
        return str(answer.body["id"])

    def texts(self, query: str, mail: str = ADA) -> list[str]:
        answer = self.call("GET", f"/v2/chat/users/{mail}/messages?{query}")
        assert answer.status == 200, answer
        return [message["message"] for message in answer.body["messages"]]


def no(answer: Answer) -> tuple[int, int, str]:
    """Return status, code and message of an answer that says no."""
    return answer.status, answer.body["code"], answer.body["message"]

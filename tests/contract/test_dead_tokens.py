"""Does the client see that its token is dead, in whatever words an operation says so?"""

from __future__ import annotations

from greenroom import catalog
from greenroom.client.errors import is_token_refused
from greenroom.core.json import encode
from greenroom.core.steps import Response
from greenroom.sandbox import auth, problems

HEADERS = {"authorization": "Bearer a-token"}


def test_the_refusal_of_a_token_is_understood_for_every_operation() -> None:
    missed = set()
    for area in catalog.areas():
        for operation in catalog.operations(area):
            for refusal in (problems.invalid_token(), problems.expired_token()):
                said = auth.in_words(refusal, operation, HEADERS)
                body = encode({"code": said.code, "message": said.message})
                if not is_token_refused(Response(status=said.status, body=body)):
                    missed.add((operation.id, said.status, said.code, said.message))
    assert missed == set()

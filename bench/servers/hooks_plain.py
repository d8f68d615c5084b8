"""The handler that most teams write: FastAPI and SQLAlchemy, one transaction for each request.

Usage: hooks_plain.py PORT SECRET sqlite:///FILE | postgresql+psycopg://…
"""

from __future__ import annotations

import hashlib
import hmac
import json
import sys

import sqlalchemy as sa
import uvicorn
from fastapi import FastAPI, HTTPException, Request
from fastapi.concurrency import run_in_threadpool
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

SECRET = sys.argv[2].encode()
IS_SQLITE = sys.argv[3].startswith("sqlite")
# On SQLite one connection for all: several would wait for each other by sleeping, and do a tenth of it.
ONE = {"pool_size": 1, "max_overflow": 0, "pool_timeout": 60}
engine = sa.create_engine(sys.argv[3], **(ONE if IS_SQLITE else {}))
app = FastAPI()


class Base(DeclarativeBase):
    pass


class Received(Base):
    __tablename__ = "received"
    id: Mapped[str] = mapped_column(primary_key=True)
    event: Mapped[str]
    event_ts: Mapped[int] = mapped_column(sa.BigInteger)
    body: Mapped[bytes]


def keep(row: Received) -> None:
    try:
        with Session(engine) as session:
            session.add(row)
            session.commit()
    except IntegrityError:
        pass  # delivered before


@app.post("/hooks/zoom")
async def hook(request: Request) -> dict[str, str]:
    body = await request.body()
    signed = b"v0:" + request.headers.get("x-zm-request-timestamp", "").encode() + b":" + body
    expected = "v0=" + hmac.new(SECRET, signed, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("x-zm-signature", "")):
        raise HTTPException(401)
    event = json.loads(body)
    request_id = request.headers["x-zm-request-id"]
    row = Received(id=request_id, event=event["event"], event_ts=event.get("event_ts", 0), body=body)
    await run_in_threadpool(keep, row)
    return {}


Base.metadata.create_all(engine)
uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="critical")

"""News reaches whoever watches, from any thread, and a slow watcher slows nobody."""

import asyncio
import threading

from greenroom.core.broadcast import Broadcast, News


async def gather(broadcast: Broadcast, tell) -> list[News]:
    watch = broadcast.watch()
    first = asyncio.ensure_future(anext(watch))
    await asyncio.sleep(0)
    tell()
    return [await first, *[news async for news in watch]]


def test_news_from_another_thread_arrives_in_order_and_close_ends_the_watch() -> None:
    broadcast = Broadcast()

    def tell() -> None:
        def speak() -> None:
            for number in range(3):
                broadcast.publish("room", {"n": number})
            broadcast.close()

        thread = threading.Thread(target=speak)
        thread.start()
        thread.join()

    heard = asyncio.run(gather(broadcast, tell))
    assert heard == [News("room", {"n": number}) for number in range(3)]


def test_a_watcher_that_does_not_keep_up_loses_the_oldest() -> None:
    broadcast = Broadcast(backlog=2)

    async def slow() -> list[int]:
        watch = broadcast.watch()
        first = asyncio.ensure_future(anext(watch))
        await asyncio.sleep(0)
        broadcast.publish("n", {"n": 0})
        await first
        for number in range(1, 6):
            broadcast.publish("n", {"n": number})
        await asyncio.sleep(0)
        return [(await anext(watch)).item["n"] for _ in range(2)]

    assert asyncio.run(slow()) == [4, 5]


def test_nobody_watching_is_fine() -> None:
    Broadcast().publish("room", {})

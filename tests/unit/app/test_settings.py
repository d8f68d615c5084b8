"""Settings come from the file, the environment and flags, in that order; mistakes are named."""

from pathlib import Path

import pytest

from greenroom.app.settings import load
from greenroom.core.errors import ConfigurationError
from greenroom.core.secrets import Secret


def read(flags=None, environ=None, text="", tmp_path=Path("nowhere")):
    file = tmp_path / "greenroom.toml"
    if text:
        file.write_text(text)
    return load(flags, environ=environ or {}, file=file)


def test_nothing_given_means_one_process_on_loopback() -> None:
    settings = read()
    assert (settings.host, settings.port, settings.is_loopback) == ("127.0.0.1", 8787, True)
    assert settings.roles == {"sandbox", "gateway", "worker", "console"}


def test_flags_win_over_variables_and_variables_over_the_file(tmp_path) -> None:
    text = 'port = 1001\ndata = "from-file"\nhost = "127.0.0.2"\n'
    environ = {"GREENROOM_PORT": "1002", "GREENROOM_DATA": "from-variable"}
    settings = read({"port": 1003, "data": None}, environ, text, tmp_path)
    assert (settings.port, str(settings.data), settings.host) == (1003, "from-variable", "127.0.0.2")


@pytest.mark.parametrize(
    ("flags", "environ", "says"),
    [
        ({"port": 0}, {}, "--port: 0 is not a port"),
        ({}, {"GREENROOM_PORT": "http"}, "GREENROOM_PORT: 'http' is not a port"),
        ({"roles": "sandbox,bartender"}, {}, "unknown role bartender"),
        ({"roles": ","}, {}, "no role given"),
        ({"log_level": "loud"}, {}, "'loud' is not a log level"),
        ({"keep_days": "0"}, {}, "--keep-days: '0' is not a number of days"),
        ({}, {"GREENROOM_KEEP_BYTES": "much"}, "GREENROOM_KEEP_BYTES: 'much' is not a size"),
        ({"database": "mysql://db/greenroom"}, {}, "--database: mysql databases are not supported"),
        ({"database": "greenroom.db"}, {}, "--database: that is no URL"),
        ({"host": "0.0.0.0"}, {}, "give a token with --token"),
    ],
)
def test_a_wrong_setting_is_named_with_where_it_came_from(flags, environ, says) -> None:
    with pytest.raises(ConfigurationError, match=says):
        read(flags, environ)


def test_an_unknown_key_in_the_file_is_named(tmp_path) -> None:
    with pytest.raises(ConfigurationError, match="unknown setting 'prot'"):
        read(text="prot = 1\n", tmp_path=tmp_path)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("host = 5", 'host must be text, such as host = "127.0.0.1"'),
        ('host = ""', "host is empty"),
        ('world = ["a"]', 'world must be text, such as world = "world.yaml"'),
        ("token = 7", "token must be text"),
        ("port = [1]", r"\[1\] is not a port"),
    ],
)
def test_a_value_of_another_type_in_the_file_is_told(line, says, tmp_path) -> None:
    with pytest.raises(ConfigurationError, match=f"greenroom.toml: {says}"):
        read(text=line, tmp_path=tmp_path)


def test_a_token_opens_other_addresses_and_stays_unseen() -> None:
    settings = read({"host": "0.0.0.0", "token": "let-me-in"})
    assert not settings.is_loopback
    assert "let-me-in" not in repr(settings)


def test_a_mistake_does_not_repeat_a_databases_password() -> None:
    with pytest.raises(ConfigurationError) as caught:
        read({"database": "mysql://user:hush@db/greenroom"})
    assert "hush" not in str(caught.value)


def test_a_databases_url_stays_unseen() -> None:
    settings = read({"database": "postgresql://user:hush@db/greenroom"})
    assert settings.database is not None
    assert "hush" not in repr(settings)


def test_how_long_events_are_kept_is_days_and_a_size() -> None:
    settings = read({"keep_days": "30"}, {"GREENROOM_KEEP_BYTES": "1.5GB"})
    assert (settings.keep_days, settings.keep_bytes) == (30.0, 1_500_000_000)


def test_zoom_is_real_only_with_all_three_credentials() -> None:
    environ = {"ZOOM_ACCOUNT_ID": "a", "ZOOM_CLIENT_ID": "b"}
    assert read(environ=environ).zoom is None
    zoom = read(environ=environ | {"ZOOM_CLIENT_SECRET": "hush"}).zoom
    assert zoom is not None
    assert zoom.api_url == "https://api.zoom.us/v2"
    assert "hush" not in repr(zoom)


def test_several_webhook_secrets_are_good_while_one_is_rotated() -> None:
    settings = read(environ={"ZOOM_WEBHOOK_SECRET_TOKEN": "new, old"})
    assert [secret.reveal() for secret in settings.webhook_secrets] == ["new", "old"]
    assert read().webhook_secrets == ()


def test_a_websocket_is_an_address_and_whose_token_opens_it(tmp_path) -> None:
    url = "wss://ws.zoom.us/ws?subscriptionId=a"
    for settings in (
        read({"websocket": (f"acme={url}", url)}),
        read(environ={"GREENROOM_WEBSOCKET": f"acme={url} {url}"}),
        read(text=f'websocket = ["acme={url}", "{url}"]', tmp_path=tmp_path),
    ):
        assert [(one.connection, one.url) for one in settings.websocket] == [("acme", url), ("", url)]


def test_events_are_forwarded_to_addresses_by_pattern(tmp_path) -> None:
    url = "https://app.example.com/zoom?a=b"
    (plain,) = read({"forward": (url,)}).forward
    assert (plain.url, plain.events, plain.sign) == (url, "*", None)
    settings = read(
        text=f'forward = ["meeting.*={url}", {{url = "{url}", events = "user.*", sign = "whsec_x"}}]',
        tmp_path=tmp_path,
    )
    assert [(one.url, one.events) for one in settings.forward] == [(url, "meeting.*"), (url, "user.*")]
    assert settings.forward[1].sign == Secret("whsec_x")
    assert "whsec_x" not in repr(settings)


def test_a_forwarding_table_with_a_foreign_name_is_refused(tmp_path) -> None:
    with pytest.raises(ConfigurationError, match="url, events and sign"):
        read(text='forward = [{address = "https://a.example"}]', tmp_path=tmp_path)


REAL = {"ZOOM_ACCOUNT_ID": "a", "ZOOM_CLIENT_ID": "b", "ZOOM_CLIENT_SECRET": "c"}


@pytest.mark.parametrize(
    ("flags", "environ", "takes"),
    [
        ({}, {}, True),
        ({"roles": "gateway"}, {}, False),
        ({"roles": "gateway"}, REAL | {"ZOOM_API_URL": "http://sandbox:8787/v2"}, True),
        ({"host": "0.0.0.0", "token": "t"}, {}, True),
        ({"host": "0.0.0.0", "token": "t", "roles": "gateway,worker"}, {}, False),
        ({}, REAL, False),
        ({}, REAL | {"ZOOM_API_URL": "http://127.0.0.1:8787/v2"}, True),
    ],
)
def test_the_sandboxes_public_secret_signs_only_where_nothing_real_hangs_on_it(flags, environ, takes) -> None:
    assert read(flags, environ).takes_sandbox is takes


def test_an_address_of_zoom_that_is_none_is_named() -> None:
    with pytest.raises(ConfigurationError, match="ZOOM_API_URL is 'garbage', which is no address"):
        read(environ=REAL | {"ZOOM_API_URL": "garbage"})

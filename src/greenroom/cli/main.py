"""``greenroom``: one command group, its commands loaded when asked for."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any

try:
    import click
except ModuleNotFoundError:
    sys.exit("greenroom: The commands need click, which is not installed: pip install 'greenroom[cli]'")

from greenroom.core.errors import ConfigurationError, GreenroomError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_COMMANDS = {
    "up": ("up", "Start the sandbox, the gateway and the worker on one port."),
    "demo": ("demo", "Watch the main job happen: check-in, check-out, release."),
    "call": ("call", "Call any Zoom operation."),
    "scopes": ("scopes", "Print the least set of scopes for some operations."),
    "snippet": ("snippet", "Print a working request in another language."),
    "connect": ("connect", "Connect to a Zoom account."),
    "connections": ("connections", "List, check and remove connections."),
    "docs": ("docs", "Look up an operation, an event, or words."),
    "openapi": ("openapi", "Print the OpenAPI document of an area or of everything."),
    "listen": ("listen", "Watch events come in, and pass them to your app."),
    "events": ("events", "Show what the gateway received; replay, retry, fill gaps."),
    "flows": ("flows", "List and check flows, show and steer their runs."),
    "trigger": ("trigger", "Make a webhook event happen."),
    "sandbox": ("sandbox", "Drive the sandbox: time, faults, state, people."),
    "deliveries": ("deliveries", "Show what the sandbox sent, and send again."),
    "env": ("env", "Print the variables that point a client at the sandbox."),
    "doctor": ("doctor", "Find out what is wrong with this set-up."),
    "completion": ("completion", "Print the script that completes commands in a shell."),
}


class LazyGroup(click.Group):
    """Knows its commands by name and imports a module only to run or explain one."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"greenroom.cli.{_COMMANDS[cmd_name][0]}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in _COMMANDS.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete a command's name without loading one."""
        from click.shell_completion import CompletionItem

        items = [
            CompletionItem(name, help=text)
            for name, (_, text) in _COMMANDS.items()
            if name.startswith(incomplete)
        ]
        return [*items, *click.Command.shell_complete(self, ctx, incomplete)]

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in _COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], _COMMANDS, n=1)
            hint = f" Did you mean {near[0]}?" if near else " greenroom --help lists them."
            raise click.UsageError(f"There is no command {args[0]!r}.{hint}", ctx)
        return super().resolve_command(ctx, args)


@click.group(
    cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(package_name="greenroom", prog_name="greenroom")
def greenroom() -> None:
    """Build, rehearse and test Zoom integrations on a laptop, with no Zoom account."""


def main(arguments: list[str] | None = None) -> None:
    """Run a command line. Exit 0: done; 1: the operation failed; 2: wrong usage."""
    sys.exit(_run(arguments))


def _run(arguments: list[str] | None) -> int:
    try:
        outcome: Any = greenroom.main(arguments, prog_name="greenroom", standalone_mode=False)
        return outcome if isinstance(outcome, int) else 0
    except click.ClickException as exc:
        exc.show()
        return exc.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        return 130
    except BrokenPipeError:
        return 0
    except ModuleNotFoundError as exc:
        name = (exc.name or "greenroom").partition(".")[0]
        if name == "greenroom":
            raise
        click.echo(
            f"greenroom: This needs {name}, which is not installed: pip install 'greenroom[all]'", err=True
        )
        return 2
    except ConfigurationError as exc:
        click.echo(f"greenroom: {exc}", err=True)
        return 2
    except GreenroomError as exc:
        click.echo(f"greenroom: {exc}", err=True)
        return 1


if __name__ == "__main__":
    main()

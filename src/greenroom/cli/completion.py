"""``greenroom completion``."""

from __future__ import annotations

import click

_SHELLS = ("bash", "zsh", "fish")


@click.command("completion")
@click.argument("shell", type=click.Choice(_SHELLS))
def command(shell: str) -> None:
    """Print the script that makes a shell complete commands, options and operation names.

    \b
    bash: eval "$(greenroom completion bash)"                       in ~/.bashrc
    zsh:  eval "$(greenroom completion zsh)"                        in ~/.zshrc
    fish: greenroom completion fish > ~/.config/fish/completions/greenroom.fish
    """
    from click.shell_completion import get_completion_class

    from .main import greenroom

    kind = get_completion_class(shell)
    assert kind is not None
    complete = kind(greenroom, {}, "greenroom", "_GREENROOM_COMPLETE")
    click.echo(complete.source_template % complete.source_vars())

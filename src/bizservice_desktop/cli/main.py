"""From arguments to an exit status; nothing gets past here but a sentence."""

import contextlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from bizservice_desktop import bootstrap, locations
from bizservice_desktop.services.sentences import FAULTS
from bizservice_desktop.services.sentences import sentence as filled

from .errors import FAILED, OutputFailed, explain
from .output import complain, flush, never_fail_on_letters
from .parser import build_parser, early_options
from .sentences import sentence
from .session import language_of, open_session

INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0, 1 could not do it, 2 bad input."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    never_fail_on_letters()
    try:
        _run(arguments)
        flush()
    except SystemExit as end:  # argparse's way out of --help and --version
        return int(end.code or 0)
    except BrokenPipeError:
        _drop_output()
        return FAILED
    except OutputFailed as error:
        _drop_output()
        return _report(error, arguments)
    except KeyboardInterrupt:
        complain(sentence(_language(arguments), "interrupted"))
        return INTERRUPTED
    except Exception as error:
        return _report(error, arguments)
    return 0


def _run(arguments: Sequence[str]) -> None:
    args = build_parser().parse_args(arguments)
    args.run(args, open_session(args))


def _report(error: Exception, arguments: Sequence[str]) -> int:
    language = _language(arguments)
    if explanation := explain(error, language):
        for line in explanation.lines:
            complain(line)
        return explanation.status
    folder = _folder(arguments)
    if folder and (log := bootstrap.write_log(folder, error)):
        details = sentence(language, "unexpected_log", log=log)
    else:
        detail = f"{type(error).__name__}: {error}"
        details = sentence(language, "unexpected_no_log", detail=detail)
    complain(f"{filled(FAULTS, language, 'unexpected')} {details}")
    return FAILED


def _language(arguments: Sequence[str]) -> str:
    return language_of(early_options(arguments).locale, _folder(arguments))


def _folder(arguments: Sequence[str]) -> Path | None:
    """The data folder; one that was named is not made for the sake of an error."""
    folder: Path | None = early_options(arguments).data_dir
    if folder is None:
        with contextlib.suppress(OSError):
            return locations.data_folder()
    return folder


def _drop_output() -> None:
    """Nobody can read it; keep Python from failing once more when it ends."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.stdout.fileno())

"""The window's entry: arguments, the data folder, start."""

import argparse
import gc
import sys
from pathlib import Path


def main(argv: list[str] | None = None) -> int:
    """Run `bizservice-desktop`; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="bizservice-desktop",
        description="Map a jobcentre's service to businesses, and decide what to do next.",
    )
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="where the file with all data lies"
    )
    parser.add_argument(
        "--quit-after-first-frame",
        action="store_true",
        help="close as soon as the window is painted; for measuring the start",
    )
    arguments = parser.parse_args(argv)
    gc.disable()  # until the first frame: what imports make stays, so looking for waste is waste
    from bizservice_desktop.bootstrap import run_window  # noqa: PLC0415 - loads Qt

    return run_window(arguments.data_dir, quit_after_first_frame=arguments.quit_after_first_frame)


if __name__ == "__main__":
    sys.exit(main())

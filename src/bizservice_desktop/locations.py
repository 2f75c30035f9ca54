"""Where files are: what came with the program, and what belongs to the user."""

from pathlib import Path

APP = "bizservice_desktop"


def resources() -> Path:
    """The program's own files: in the package when installed, else in the checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parents[1] / "resources"


def usual_data_folder() -> Path:
    """Local to the machine, never roaming: a database on a synchronised folder breaks."""
    from platformdirs import user_data_path  # noqa: PLC0415 - not every start asks

    return user_data_path(APP, appauthor=False)


def data_folder(override: Path | None = None) -> Path:
    """The user's folder, made where it is missing; `override` takes the usual one's place.

    Raises:
        OSError: It cannot be made, or is a file.
    """
    folder = override or usual_data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def database_file(folder: Path) -> Path:
    return folder / "bizservice.sqlite"


def settings_file(folder: Path) -> Path:
    return folder / "settings.json"


def packs_folder(folder: Path) -> Path:
    """Where content packs of one's own lie; it may be missing."""
    return folder / "packs"

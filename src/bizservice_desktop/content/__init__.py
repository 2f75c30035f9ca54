"""Content packs and the example, read from TOML. Only this package knows their files."""

"""What every page stands on: desk, places, actions, theme, languages, jobs, files."""

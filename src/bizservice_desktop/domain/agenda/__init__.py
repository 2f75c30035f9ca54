"""Agendas: drafted, timed, held."""

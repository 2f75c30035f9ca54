"""The page Agendas."""

"""Pictures as data: what is drawn, in millimetres, without saying on what."""

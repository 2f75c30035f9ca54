"""The program's window: application, main window, sidebar, top bar."""

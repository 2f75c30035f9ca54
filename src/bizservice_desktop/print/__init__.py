"""Papers: scenes and running text as PDF, SVG and PNG. The only package that knows ReportLab."""

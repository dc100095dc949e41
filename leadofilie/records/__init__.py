"""Reads the customers that come with Leadofilie."""

from .shipped import Cdnow, ExampleFirm, cdnow, data_path, example_firm

__all__ = ["Cdnow", "ExampleFirm", "cdnow", "data_path", "example_firm"]

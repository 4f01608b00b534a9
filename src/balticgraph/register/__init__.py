"""Curated tables with sources, read into facts."""

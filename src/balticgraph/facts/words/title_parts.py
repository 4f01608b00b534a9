"""What titles are made of, whatever stands round them."""

TITLE_PARTS = frozenset(
    {
        "article", "body", "chamber", "committee", "country", "delegation", "demonym", "honorific", "its", "link", "office", "organ",
        "parliament", "quality", "topic",
    }
)  # fmt: skip
"""The kinds of items between a comma or verb and the person whose title they are: "the Speaker of the Seimas of Lithuania A"."""

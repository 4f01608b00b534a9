from balticgraph.errors import BalticgraphError as BalticgraphError
from balticgraph.face import ask as ask
from balticgraph.face import build as build
from balticgraph.face import explain as explain
from balticgraph.face import export as export
from balticgraph.face import extract as extract
from balticgraph.face import load as load
from balticgraph.face import query as query
from balticgraph.face import validate_store as validate_store
from balticgraph.questions.question import questions as all_questions
from balticgraph.validation.validate import validate as validate

__version__: str
__all__ = [
    "BalticgraphError",
    "__version__",
    "all_questions",
    "ask",
    "build",
    "explain",
    "export",
    "extract",
    "load",
    "query",
    "validate",
    "validate_store",
]

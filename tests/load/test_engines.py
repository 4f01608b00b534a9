"""The load path finds in whole releases what pySHACL finds; `make test-long` compares twenty."""

from balticgraph.store.embedded import Store
from balticgraph.validation.validate import Engine
from tests.load.engines import described, findings


def test_two_releases_have_the_same_findings() -> None:
    made = described(5, 12)[8:10]  # two short ones, the second spoilt
    with Store.memory() as store:
        fast = [findings(one, store, Engine.FAST) for one in made]
        assert fast == [findings(one, store, Engine.PYSHACL) for one in made]
    assert [len(found) > 0 for found in fast] == [False, True]

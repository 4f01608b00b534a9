"""Twenty whole releases, half of them spoilt: the load path and pySHACL find the same, one by one."""

import pytest

from balticgraph.store.embedded import Store
from balticgraph.validation.validate import Engine
from tests.load.engines import described, findings


@pytest.mark.long
def test_twenty_releases_have_the_same_findings() -> None:
    made = described(5, 20)
    with Store.memory() as store:
        fast = [findings(one, store, Engine.FAST) for one in made]
        for one, found in zip(made, fast, strict=True):
            assert findings(one, store, Engine.PYSHACL) == found, one.name
    assert len(fast) == 20
    assert sum(len(found) > 0 for found in fast) >= 8

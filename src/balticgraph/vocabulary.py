"""The namespaces, prefixes and terms of the graph, each named once; `ontology/*.ttl` defines what they mean.

    >>> bg.Session
    <NamedNode value=https://w3id.org/balticgraph/ontology#Session>
    >>> code.joint_statement == code["joint statement"]
    True

A term that does not exist fails where it is written, not where the graph is read:

    >>> bg.Sesion
    Traceback (most recent call last):
    AttributeError: bg has no term Sesion
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from pyoxigraph import NamedNode

BASE = "https://w3id.org/balticgraph/"
"""The base of every IRI the project publishes; `identity/iris.py` mints from it or from a publisher's own."""


class Terms:
    """A closed namespace: its terms by attribute, or by name in brackets where the name is no Python word.

    Spaces and underscores in a name stand for hyphens where the namespace has those (``code.calls_for``).
    """

    __slots__ = ("_nodes", "base", "prefix")

    def __init__(self, prefix: str, base: str, names: str) -> None:
        self.prefix = prefix
        self.base = base
        nodes = {name: NamedNode(base + name) for name in sorted(names.split())}
        self._nodes: Mapping[str, NamedNode] = MappingProxyType(nodes)

    def __getattr__(self, name: str) -> NamedNode:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"{self.prefix} has no term {name}") from None

    def __getitem__(self, name: str) -> NamedNode:
        if name in self._nodes:
            return self._nodes[name]
        return self._nodes[name.replace(" ", "-").replace("_", "-")]

    def __contains__(self, node: object) -> bool:
        return node in self._nodes.values()

    def __iter__(self) -> Iterator[NamedNode]:
        return iter(self._nodes.values())

    def __len__(self) -> int:
        return len(self._nodes)


bg = Terms("bg", BASE + "ontology#", """
    Assembly NationalParliament GovernmentalBody State CountryGroup Delegation Organ Committee
    CooperationFormat
    Office Tenure Presidency Handover
    Event MeetingSeries Session Sitting JointMeeting Venue AgendaItem Commemoration
    Attendance Decision AdoptedDocument Priority Statement Position Prize PrizeAward
    SourceDocument PressRelease Digest RegisterTable SourceSnapshot TextLayer EvidenceSpan Claim
    ExtractionRule Conflict

    delegationOf delegationTo represents homeState seats
    hasPartner cooperatesWith establishedBy rotationSequence
    holdsOffice holdersAtOnce validFrom validUntil attestedOn earliestStart latestEnd notBefore notAfter
    presidencyOf presidingState president followsPresidency motto underPresidency handsOver takesOver
    inSeries ordinal convenedBy heldAt hostState partOfEvent commemoratedYear markedIn
    attendanceOf attendee inCapacity onBehalfOf attendanceStatus participationRole capacityAsWritten
    statedHeadcount
    agendaItemOf adoptedAt adoptedBy delegationInFavour signedBy priorityOf onTopic words
    statedBy statedAt statementMode expresses heldBy stance
    forPrize recipient awardStatus awardYear forWork presentedAt
    snapshotOf contentHash proofread textLayerOf supportedBy extractedBy confidence support claimStatus assertedIn
    valueAsWritten
    involves prefersClaim resolutionReason rationale
""")  # fmt: skip

code = Terms("code", BASE + "code/", """
    ordinary extraordinary joint founding
    ba-presidium ba-committee parliament-speakers-meeting consultation prize-ceremony conference visit other
    resolution statement joint-statement final-document declaration agreement address appeal communique
    protocol statutes regulations decision programme
    listed present announced invited registered excused absent
    attended spoke chaired opened hosted
    direct-quote indirect-speech collective headline-quote
    supports opposes calls-for commits-to condemns concerned
    accepted candidate contested superseded rejected
    nominated awarded declined
    stated derived general-knowledge
    rule-of-the-body primary-source later-correction more-precise closer-in-time sourced-over-unsourced
    steward-judgement
    security resilience transport energy culture education environment digital-affairs
    health economy infrastructure support-for-ukraine
""")  # fmt: skip

scheme = Terms("scheme", BASE + "code/scheme/", """
    session-type event-type document-type attendance-status participation-role statement-mode stance
    claim-status award-status support resolution-reason topic
""")  # fmt: skip

bs = Terms("bs", BASE + "shapes#", "layer remedy release view any prefixes")
rdf = Terms("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", """
    type subject predicate object value first rest nil List langString reifies Property
""")  # fmt: skip
rdfs = Terms("rdfs", "http://www.w3.org/2000/01/rdf-schema#", """
    label comment subClassOf subPropertyOf domain range isDefinedBy seeAlso
""")  # fmt: skip
owl = Terms("owl", "http://www.w3.org/2002/07/owl#", """
    Class ObjectProperty DatatypeProperty FunctionalProperty SymmetricProperty Ontology Thing Nothing
    AllDisjointClasses
    members unionOf sameAs differentFrom deprecated versionIRI versionInfo priorVersion
""")  # fmt: skip
xsd = Terms("xsd", "http://www.w3.org/2001/XMLSchema#", """
    string boolean integer positiveInteger nonNegativeInteger decimal date dateTime gYear gYearMonth anyURI
""")  # fmt: skip
skos = Terms("skos", "http://www.w3.org/2004/02/skos/core#", """
    prefLabel altLabel hiddenLabel definition example note scopeNote notation exactMatch closeMatch
    Concept ConceptScheme inScheme topConceptOf hasTopConcept broader
""")  # fmt: skip
dcterms = Terms("dcterms", "http://purl.org/dc/terms/", """
    type title description identifier issued modified created publisher creator language source subject
    license format spatial conformsTo LicenseDocument LinguisticSystem Location MediaType MediaTypeOrExtent Standard
    isVersionOf isReplacedBy replaces hasVersion provenance bibliographicCitation isPartOf references
""")  # fmt: skip
foaf = Terms("foaf", "http://xmlns.com/foaf/0.1/", """
    Agent Person Document Organization name homepage
""")  # fmt: skip
org = Terms("org", "http://www.w3.org/ns/org#", """
    Organization FormalOrganization OrganizationalUnit OrganizationalCollaboration Membership Post
    member organization postIn unitOf subOrganizationOf memberOf hasMember linkedTo role
""")  # fmt: skip
prov = Terms("prov", "http://www.w3.org/ns/prov#", """
    Entity Activity Plan wasDerivedFrom wasAttributedTo wasGeneratedBy wasQuotedFrom generatedAtTime
    hadPrimarySource
""")  # fmt: skip
schema = Terms("schema", "https://schema.org/", """
    Event EventSeries Place Country ImageObject ContactPoint CreativeWork Thing
    startDate endDate location superEvent organizer name creditText contactPoint image foundingDate
    eventStatus eventAttendanceMode OnlineEventAttendanceMode position containedInPlace
""")  # fmt: skip
oa = Terms("oa", "http://www.w3.org/ns/oa#", """
    SpecificResource TextPositionSelector TextQuoteSelector hasSource hasSelector start end exact prefix
    suffix
""")  # fmt: skip
cv = Terms("cv", "http://data.europa.eu/m8g/", """
    PublicOrganisation Participation PublicEvent
""")  # fmt: skip
vann = Terms("vann", "http://purl.org/vocab/vann/", """
    preferredNamespacePrefix preferredNamespaceUri
""")  # fmt: skip
dcat = Terms("dcat", "http://www.w3.org/ns/dcat#", """
    Dataset Distribution DatasetSeries distribution downloadURL mediaType byteSize
""")  # fmt: skip
void = Terms("void", "http://rdfs.org/ns/void#", """
    Dataset triples vocabulary dataDump class property classPartition propertyPartition
""")  # fmt: skip
spdx = Terms("spdx", "http://spdx.org/rdf/terms#", """
    Checksum checksum algorithm checksumValue checksumAlgorithm_sha256
""")  # fmt: skip
sh = Terms("sh", "http://www.w3.org/ns/shacl#", """
    NodeShape PropertyShape ValidationReport ValidationResult Violation Warning Info
    conforms result focusNode resultPath value resultMessage resultSeverity sourceShape sourceConstraint
    sourceConstraintComponent targetClass targetObjectsOf property path severity message name sparql select prefixes
    declare prefix namespace
""")  # fmt: skip

NAMESPACES: tuple[Terms, ...] = (
    bg, code, scheme, bs, rdf, rdfs, owl, xsd, skos, dcterms,
    foaf, org, prov, schema, oa, cv, vann, dcat, void, spdx, sh,
)  # fmt: skip

PREFIXES: Mapping[str, str] = MappingProxyType({
    "bg": bg.base, "id": BASE + "id/", "code": code.base, "graph": BASE + "graph/", "bs": bs.base,
    "rdf": rdf.base, "rdfs": rdfs.base, "owl": owl.base, "xsd": xsd.base,
    "skos": skos.base, "dcterms": dcterms.base, "foaf": foaf.base,
    "org": org.base, "prov": prov.base, "schema": schema.base, "oa": oa.base,
    "cv": cv.base, "eli": "http://data.europa.eu/eli/ontology#", "vann": vann.base,
    "dcat": dcat.base, "void": void.base, "spdx": spdx.base, "sh": sh.base, "wd": "http://www.wikidata.org/entity/",
})  # fmt: skip
"""Every prefix of the project, in the order in which files and queries declare them."""

ONTOLOGY = NamedNode(BASE + "ontology")
"""The IRI of the ontology itself."""

GRAPH_VIEW = NamedNode(BASE + "graph/view")
"""The current view: derived from all that is asserted, never edited."""

GRAPH_ONTOLOGY = NamedNode(BASE + "graph/ontology")
"""The ontology and its code lists."""

GRAPH_CONFLICTS = NamedNode(BASE + "graph/conflicts")
"""Conflicts between claims, and which snapshot or claim gave way to which."""

GRAPH_DECISIONS = NamedNode(BASE + "graph/decisions")
"""What stewards decided of conflicts, and why."""

ASSERTED = (BASE + "graph/release/", BASE + "graph/reference/")
"""How the names of the graphs begin that assert something: releases and register tables."""

PROVENANCE = BASE + "graph/provenance/"
"""How the names of the graphs begin that hold snapshots, spans and claims."""

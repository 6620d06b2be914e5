"""The sample company: a telecom-and-payments firm with five databases, articles and departments.

Everything is made by rule from :mod:`random` with a fixed seed, relative to a moment: the same moment
gives the same rows. Nobody in it exists.
"""

from agent_desk.sample_company.company import (
    DemoCall,
    SampleCompany,
    SampleConnection,
    SamplePerson,
    make_sample_company,
)

__all__ = [
    "DemoCall",
    "SampleCompany",
    "SampleConnection",
    "SamplePerson",
    "make_sample_company",
]

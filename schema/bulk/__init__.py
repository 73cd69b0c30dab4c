"""Whole lists out into files, and the rows of files in."""

from schema.bulk.exports import ExportsFeed, ExportsMutation, ExportsQuery
from schema.bulk.imports import ImportsFeed, ImportsMutation, ImportsQuery

QUERIES = (ExportsQuery, ImportsQuery)
MUTATIONS = (ExportsMutation, ImportsMutation)
FEEDS = (ExportsFeed, ImportsFeed)

"""Whole lists out into files, and the rows of files in."""

from schema.bulk.exports import ExportsFeed, ExportsMutation, ExportsQuery

QUERIES = (ExportsQuery,)
MUTATIONS = (ExportsMutation,)
FEEDS = (ExportsFeed,)

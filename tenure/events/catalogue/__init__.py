"""The catalogue. Names and fields are public: they change only by addition, or with a new dated version.

A field that is a row is told as its opaque id. No personal data: integrators read that through the subject.
"""

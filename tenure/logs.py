"""How a process writes what it has to say."""

import structlog

from tenure.config import Config


def configure(config: Config) -> None:
    """One line of JSON each in production; tracebacks are text and never show the values of variables."""
    for_people = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    for_machines = [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            *(for_machines if config.environment == "production" else [for_people]),
        ],
        cache_logger_on_first_use=True,
    )

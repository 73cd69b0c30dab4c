# One image for every role: `tenure up` (all of them in one), or `serve`, `worker`, `migrate`.
FROM node:24-slim AS console
WORKDIR /app
COPY .ci .ci
COPY client client
COPY schema/schema.graphql schema/
RUN .ci/console

FROM python:3.12-slim AS build
WORKDIR /app
RUN python -m venv .venv
COPY requirements.lock requirements-build.lock ./
RUN .venv/bin/pip install --no-cache-dir --require-hashes -r requirements-build.lock \
    && .venv/bin/uv pip install --python .venv/bin/python --no-cache --require-hashes --compile-bytecode -r requirements.lock
COPY . .
RUN .venv/bin/pip install --no-cache-dir --no-deps --no-build-isolation --no-index -e . \
    && .venv/bin/python -m compileall -q schema resolvers models realtime webhooks migrations tenure

FROM python:3.12-slim
RUN useradd --create-home --uid 1000 tenure && install -d -o tenure /data
WORKDIR /app
COPY --from=build /app /app
COPY --from=console /app/client/console/dist client/console/dist
ENV PATH=/app/.venv/bin:$PATH DATA=/data HOST=0.0.0.0 PORT=8000 PYTHONUNBUFFERED=1
USER tenure
VOLUME /data
EXPOSE 8000
HEALTHCHECK --start-period=2m CMD ["python", "-c", "import os, urllib.request as web; web.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/readyz', timeout=5)"]
ENTRYPOINT ["tenure"]
CMD ["up"]

# syntax=docker/dockerfile:1
# The service on Node: native addons, indexes and pages are made in the first stage, and only what serves is in the last.
FROM node:22.21.1-bookworm-slim AS build
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /srv/tongce
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY corpus ./corpus
COPY eval/reports ./eval/reports
COPY src ./src
COPY tsconfig.json LICENSE ./
RUN npm run --silent build:index && npm run --silent build:web

FROM node:22.21.1-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8787 DATA_DIR=/var/lib/tongce
WORKDIR /srv/tongce
COPY --from=build /srv/tongce ./
RUN install -d -o node -g node -m 0750 /var/lib/tongce
USER node
EXPOSE 8787
VOLUME ["/var/lib/tongce"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8787/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "--heap-growing-percent=30", "--import", "tsx", "src/node.ts"]

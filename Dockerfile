# Two images of one build: "app" is the server, "proxy" is nginx with the packed files of the build in front of it.
# hosting/compose.yaml runs both. Docs: docs/hosting.md

FROM node:20-bookworm-slim AS build
ENV NEXT_TELEMETRY_DISABLED=1
WORKDIR /atlas
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run standalone

FROM node:20-bookworm-slim AS app
# SITE_URL and REPORT_URL are given when it is started: one image serves under any address.
ENV NODE_ENV=production STANDALONE=1 HOST=0.0.0.0 PORT=3000 MALLOC_ARENA_MAX=2
WORKDIR /atlas
COPY --from=build /atlas/dist/server ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=2", "--max-old-space-size=192", "server.mjs"]

FROM debian:bookworm-slim AS proxy
RUN apt-get update \
  && apt-get install --yes --no-install-recommends nginx-light libnginx-mod-http-brotli-static \
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /atlas/dist/static /srv/atlas
COPY hosting/nginx.conf /etc/nginx/atlas.conf
USER www-data
EXPOSE 8080
CMD ["nginx", "-c", "/etc/nginx/atlas.conf"]

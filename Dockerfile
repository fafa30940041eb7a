# One image for web, worker and migrate: `docker build -t rebound .`, then see compose.yaml. Built and run by an ordinary
# user; at run time only /var/lib/rebound and /tmp are written, so the root file system can be read-only.
# `npm run drill -- build` carries out these steps where no Docker is, and bin/production/dockerfile.test.ts reads them.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
RUN chown node:node /app
USER node
COPY --chown=node:node package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY --chown=node:node . .
RUN npm run build

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    MALLOC_ARENA_MAX=2 \
    REBOUND_ERASURES=/var/lib/rebound/erasures
WORKDIR /app
RUN install -d -o node -g node /var/lib/rebound
COPY --from=build /app/package.json ./
COPY --from=build /app/bin ./bin
COPY --from=build /app/prisma ./prisma
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/.next ./.next
USER node
EXPOSE 3000
VOLUME /var/lib/rebound
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 CMD ["node", "bin/healthy.mjs"]
CMD ["node", "bin/web.mjs"]

# syntax=docker/dockerfile:1

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# The pages for people (explorer, Scalar) come from npm; without it the server says how to get them.
RUN apt-get update \
    && apt-get install -y --no-install-recommends nodejs npm \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
ENV NUGET_PACKAGES=/packages
RUN --mount=type=cache,target=/packages \
    dotnet publish src/Server --output /published \
    && mkdir /data

# No shell, no package manager, an account that is not root; "extra" has the time zones that events need.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
COPY --from=build /published /opt/pydotorg
COPY --from=build --chown=1654:1654 /data /var/lib/pydotorg
# Without diagnostics the runtime writes nothing into /tmp, so the root file system may be read-only.
ENV ASPNETCORE_HTTP_PORTS=8000 \
    DOTNET_EnableDiagnostics=0
WORKDIR /var/lib/pydotorg
USER 1654:1654
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=6s --start-period=30s --retries=3 \
    CMD ["/opt/pydotorg/PyDotOrg.Graph.Server", "health"]
ENTRYPOINT ["/opt/pydotorg/PyDotOrg.Graph.Server"]

go install github.com/deepmap/oapi-codegen/cmd/oapi-codegen@latest

oapi-codegen -package pythonorg \
  https://python.org/api/openapi.json > pythonorg/client.go

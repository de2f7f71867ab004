npx openapi-typescript https://python.org/api/openapi.json \
  --output ./types/python-org-api.ts

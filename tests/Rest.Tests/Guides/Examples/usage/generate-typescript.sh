npx openapi-typescript http://localhost:8000/api/openapi.json \
  --output ./types/python-org-api.ts

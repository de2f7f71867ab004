SwaggerUIBundle({
  url: document.currentScript.dataset.document,
  dom_id: "#app",
  deepLinking: true,
  docExpansion: "none",
  filter: true,
  persistAuthorization: true,
  tryItOutEnabled: true,
  validatorUrl: null, // The page's own would be asked at another host.
});

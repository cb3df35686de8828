/** What to do where a company's own certificate authority signs: Node and npm read one variable, uv, pip and git the other. */
export const PRIVATE_AUTHORITY =
  'For a private certificate authority set NODE_EXTRA_CA_CERTS and SSL_CERT_FILE to its PEM file.';

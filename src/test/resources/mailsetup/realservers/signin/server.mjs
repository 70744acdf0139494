// A certified OpenID provider (npm oidc-provider, MIT) on loopback, over TLS; what it does is said by its environment.
import { createServer } from 'node:https';
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import Provider from 'oidc-provider';
import { exportJWK } from 'jose';

const { BASE, CERTIFICATE, KEY, PORT, LIFE, PAD, REGISTRATION, KIND, SUBJECT } = process.env;
const issuer = `https://localhost:${PORT}`;
const life = Number(LIFE);
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk = { ...await exportJWK(privateKey), kid: 'k1', alg: 'RS256', use: 'sig' };
mkdirSync(`${BASE}/keys/default/RS256`, { recursive: true });
writeFileSync(`${BASE}/keys/default/RS256/k1`, publicKey.export({ type: 'spki', format: 'pem' }));
const scopes = { 'https://mail.example.test': 'mail.imap mail.pop3 mail.smtp', 'https://calendar.example.test': 'calendar' };
const provider = new Provider(issuer, {
  jwks: { keys: [jwk] },
  scopes: ['openid', 'email', 'mail.imap', 'mail.pop3', 'mail.smtp', 'calendar'],
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  conformIdTokenClaims: false,
  clients: [
    { client_id: 'of-the-organisation', application_type: 'native', token_endpoint_auth_method: 'none',
      redirect_uris: ['http://127.0.0.1/'], response_types: ['code'],
      grant_types: ['authorization_code', 'urn:ietf:params:oauth:grant-type:device_code'] },
    { client_id: 'dovecot', client_secret: 'introspect-only', redirect_uris: [], grant_types: [], response_types: [] },
  ],
  features: {
    devInteractions: { enabled: true },
    deviceFlow: { enabled: true },
    introspection: { enabled: true, allowedPolicy: async (ctx, client) => client.clientId === 'dovecot' },
    revocation: { enabled: true },
    registration: { enabled: REGISTRATION === 'true' },
    resourceIndicators: {
      enabled: true,
      defaultResource: async () => undefined,
      useGrantedResource: async () => true,
      getResourceServerInfo: async (ctx, resource) => ({ scope: scopes[resource] ?? '', audience: resource,
        accessTokenTTL: life, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256', kid: 'k1' } } }),
    },
  },
  pkce: { required: () => true },
  ttl: { AccessToken: life, DeviceCode: 600, AuthorizationCode: 60 },
  formats: { customizers: { jwt: async (ctx, token, jwt) => {
    jwt.header = { ...jwt.header, typ: KIND ?? 'JWT' };
    jwt.payload.sub = SUBJECT ?? jwt.payload.sub;
    jwt.payload.azp = undefined;
    jwt.payload.groups = 'x'.repeat(Number(PAD));
    return jwt;
  } } },
  findAccount: async (ctx, id) => ({ accountId: id, claims: async () => ({ sub: id, email: id, email_verified: true }) }),
  cookies: { keys: ['tests'] },
});
createServer({ key: readFileSync(KEY), cert: readFileSync(CERTIFICATE) }, provider.callback())
  .listen(Number(PORT), '127.0.0.1');

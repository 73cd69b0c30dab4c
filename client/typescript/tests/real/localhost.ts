// Names below `localhost` are this machine (RFC 6761), which browsers know and most resolvers do not.
import dns from "node:dns";

const lookup = dns.lookup;

function here(host: string, ...rest: unknown[]): void {
  const name = host.endsWith(".localhost") ? "127.0.0.1" : host;
  Reflect.apply(lookup, dns, [name, ...rest]);
}

dns.lookup = Object.assign(here, { __promisify__: lookup.__promisify__ }) as typeof dns.lookup;

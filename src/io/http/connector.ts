import { buildConnector } from "undici";
import { failed, toFailure } from "./failure.js";
import { bareHost, checkedAddresses } from "./guard.js";
import type { HttpSettings } from "./settings.js";

type Connection = Parameters<buildConnector.Callback>;

const dial = (connect: buildConnector.connector, options: buildConnector.Options): Promise<Connection> =>
  new Promise((done) => connect(options, (...connection) => done(connection)));

/**
 * The only place where a socket to the outside is opened. The name is resolved here, once; every address is checked; and
 * one of the checked addresses is dialled, so that a name that changes its mind after the check gains nothing.
 * Addresses are tried in turn within the connect deadline. TLS still verifies the certificate against the name.
 */
export function guardedConnector(settings: HttpSettings): buildConnector.connector {
  const connect = buildConnector({ timeout: settings.connectTimeout });
  const open = async (options: buildConnector.Options): Promise<Connection> => {
    const host = bareHost(options.hostname);
    const port = Number(options.port) || (options.protocol === "https:" ? 443 : 80);
    const deadline = performance.now() + settings.connectTimeout;
    const addresses = await withDeadline(checkedAddresses(host, port, settings), settings.connectTimeout);
    let last: Connection = [failed("unreachable", `${host} cannot be reached.`), null];
    for (const address of addresses) {
      if (performance.now() > deadline) break;
      const servername = options.protocol === "https:" ? { servername: options.servername ?? host } : {};
      last = await dial(connect, { ...options, ...servername, hostname: address });
      if (last[0] === null) return last;
    }
    return last;
  };
  return (options, callback) => {
    open(options).then(
      (connection) => callback(...connection),
      (error: unknown) => callback(toFailure(error), null),
    );
  };
}

async function withDeadline<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(failed("connect-timeout", "The name was not resolved in time.")), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";

import type { ServerCertificate } from "./certificate";
import { type BuildState, createRoutes, type ServedFolders } from "./routes";

/** The port is used by another program. */
export class PortInUseError extends Error {
  constructor(readonly port: number) {
    super(`Port ${String(port)} is in use.`);
    this.name = "PortInUseError";
  }
}

/** What `startServer` needs to know. */
export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Address to listen on; the default is reachable from this machine only. */
  readonly host?: string;
  readonly certificate: Pick<ServerCertificate, "key" | "cert">;
  readonly builds: ServedFolders;
  /** Pages answer "please wait" until this says "ready"; without it they are taken to exist. */
  readonly buildState?: () => BuildState;
}

/** A server that listens. */
export interface RunningServer {
  /** `https://localhost:<port>`: the only origin that the workbench and the add-in use. */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the workbench page, the add-in, office.js and the sample workbooks on one https origin. One origin
 * because office.js trusts only a host page over https on its own host name; localhost because that is what
 * the certificate says.
 *
 * @throws PortInUseError when another program listens there.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { key, cert } = options.certificate;
  const routes = createRoutes(options.builds, options.buildState ?? (() => "ready"));
  const server = createServer({ key, cert }, routes);
  await listen(server, options.port, options.host ?? "127.0.0.1");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${String(port)}`,
    port,
    close: () => close(server),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new PortInUseError(port) : error);
    });
    server.listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
    // Browsers keep connections open; waiting for them would never end.
    server.closeAllConnections();
  });
}

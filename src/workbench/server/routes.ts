import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import path from "node:path";

import sirv from "sirv";

import { waitingPage } from "./waitingPage";

/** Folders that the server shows; all but the library are made by a build. */
export interface ServedFolders {
  /** The add-in at the root of the origin, as on a real server. */
  readonly addin: string;
  /** The workbench page at /workbench/. */
  readonly workbench: string;
  /** Workbooks to start with at /samples/. */
  readonly samples: string;
}

/** "building" until the pages exist, "failed" while the last build has errors. */
export type BuildState = "building" | "failed" | "ready";

/**
 * Nothing that the workbench shows may come from, or go to, another origin: the page must work without a
 * network, and a mistake must fail at once instead of only in a closed network. Univer and the pane's styles
 * are inserted by script, and Univer draws from blob and data addresses.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join("; ");

/** sirv does not know this one. */
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The folder of the genuine client library; served unmodified, never copied into a build. */
export const officeJsFolder = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** Answers every request of the workbench's origin with files; files are looked up afresh each time. */
export function createRoutes(
  folders: ServedFolders,
  buildState: () => BuildState,
): RequestListener {
  const mounts = [
    { prefix: "/workbench/", serve: serveFolder(folders.workbench), built: true },
    { prefix: "/samples/", serve: serveFolder(folders.samples), built: true },
    { prefix: "/office-js/", serve: serveFolder(officeJsFolder), built: false },
    { prefix: "/", serve: serveFolder(folders.addin), built: true },
  ];
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const url = request.url ?? "/";
    const pathname = url.replace(/[?#].*$/, "");
    if (pathname === "/" || pathname === "/workbench") {
      response.writeHead(302, { Location: "/workbench/" }).end();
      return;
    }
    const mount = mounts.find(({ prefix }) => pathname.startsWith(prefix));
    if (mount?.built === true && buildState() !== "ready") {
      sendWaitingPage(response, buildState() === "failed");
      return;
    }
    if (mount === undefined) {
      sendNotFound(response);
      return;
    }
    request.url = url.slice(mount.prefix.length - 1);
    mount.serve(request, response);
  };
}

function serveFolder(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const serve = sirv(folder, {
    dev: true,
    etag: true,
    onNoMatch: (_request, response) => {
      sendNotFound(response);
    },
    setHeaders: (response, pathname) => {
      response.setHeader("X-Content-Type-Options", "nosniff");
      if (pathname.endsWith(".xlsx")) {
        response.setHeader("Content-Type", xlsxType);
      }
      if (pathname.endsWith("/") || pathname.endsWith(".html")) {
        response.setHeader("Content-Security-Policy", contentSecurityPolicy);
      }
    },
  });
  return (request, response) => {
    serve(request, response);
  };
}

function sendNotFound(response: ServerResponse): void {
  response
    .writeHead(404, { "Content-Type": "text/plain;charset=utf-8" })
    .end(
      "ファイルがありません。ワークベンチは /workbench/ にあります。\nNot found. The workbench is at /workbench/.\n",
    );
}

function sendWaitingPage(response: ServerResponse, failed: boolean): void {
  response
    .writeHead(503, {
      "Content-Type": "text/html;charset=utf-8",
      "Cache-Control": "no-store",
      "Retry-After": "2",
    })
    .end(waitingPage(failed));
}

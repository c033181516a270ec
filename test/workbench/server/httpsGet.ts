import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** One request to the server under test, which has an untrusted certificate. */
export function httpsGet(
  url: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // Without an agent of its own the connection would be kept for the next request.
    const call = request(
      // localhost may resolve to ::1 first, where the server does not listen.
      url.replace("//localhost", "//127.0.0.1"),
      { agent: false, rejectUnauthorized: false, ...options },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString("utf8"),
          });
        });
      },
    );
    call.on("error", reject);
    call.end();
  });
}

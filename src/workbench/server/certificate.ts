import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import {
  generateCertificates,
  getHttpsServerOptions,
  verifyCertificates,
} from "office-addin-dev-certs";

/** What an https server needs, and whether browsers on this machine accept it without a warning. */
export interface ServerCertificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  readonly trusted: boolean;
  /** Why a certificate that could have been trusted is not; for the start message. */
  readonly problem?: string;
}

/** The folder that the Office tools use too, so that one certificate serves all add-ins of a developer. */
const sharedDirectory = path.join(os.homedir(), ".office-addin-dev-certs");

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/**
 * The certificate of the development server.
 *
 * On Windows and macOS the Office tools can put their certification authority into the user's store; the
 * system asks the user, so this is tried only where someone can answer (`mayAsk`). Elsewhere, or when it is
 * refused, the same kind of certificate is used untrusted and the browser warns once.
 */
export async function loadCertificate(mayAsk: boolean): Promise<ServerCertificate> {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    return { ...(await untrustedCertificate(sharedDirectory)), trusted: false };
  }
  try {
    if (mayAsk || verifyCertificates()) {
      const { key, cert } = await getHttpsServerOptions();
      return { key, cert, trusted: true };
    }
    return { ...(await untrustedCertificate(sharedDirectory)), trusted: false };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { ...(await untrustedCertificate(sharedDirectory)), trusted: false, problem };
  }
}

/**
 * A certificate for localhost and 127.0.0.1 in `directory`, made when there is none or when it is about to
 * expire. Nothing is installed.
 */
export async function untrustedCertificate(
  directory: string,
): Promise<{ readonly key: Buffer; readonly cert: Buffer }> {
  const authority = path.join(directory, "ca.crt");
  const certificate = path.join(directory, "localhost.crt");
  const key = path.join(directory, "localhost.key");
  if (!isUsable(certificate, key)) {
    // The generator leaves existing files alone, whatever is in them.
    for (const file of [authority, certificate, key]) {
      rmSync(file, { force: true });
    }
    await generateCertificates(authority, certificate, key);
  }
  return { key: readFileSync(key), cert: readFileSync(certificate) };
}

function isUsable(certificateFile: string, keyFile: string): boolean {
  try {
    const certificate = new X509Certificate(readFileSync(certificateFile));
    const expires = Date.parse(certificate.validTo);
    return (
      certificate.checkPrivateKey(createPrivateKey(readFileSync(keyFile))) &&
      expires > Date.now() + dayInMilliseconds
    );
  } catch {
    // Missing, cut off, not PEM …: whatever is wrong with the files, new ones take their place.
    return false;
  }
}

import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { generateCertificates } from "office-addin-dev-certs";

import { untrustedCertificate } from "../../../src/workbench/server/certificate";

const directory = mkdtempSync(path.join(os.tmpdir(), "kpi-certificate-"));

beforeAll(() => {
  // The generator reports to the console.
  jest.spyOn(console, "log").mockImplementation();
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

test("it names this machine and is kept for the next start", async () => {
  const first = await untrustedCertificate(directory);
  const names = new X509Certificate(first.cert).subjectAltName;
  expect(names).toContain("localhost");
  expect(names).toContain("127.0.0.1");
  expect((await untrustedCertificate(directory)).cert).toEqual(first.cert);
}, 30_000);

test("one that expires within a day is replaced", async () => {
  const authority = path.join(directory, "ca.crt");
  const certificate = path.join(directory, "localhost.crt");
  const key = path.join(directory, "localhost.key");
  const inHalfADay = 0.5;
  rmSync(authority);
  await generateCertificates(authority, certificate, key, inHalfADay);
  const expiring = readFileSync(certificate);
  const { cert } = await untrustedCertificate(directory);
  expect(cert).not.toEqual(expiring);
  expect(Date.parse(new X509Certificate(cert).validTo)).toBeGreaterThan(Date.now() + 86_400_000);
}, 30_000);

test("a broken certificate file is replaced", async () => {
  writeFileSync(path.join(directory, "localhost.crt"), "");
  const { cert } = await untrustedCertificate(directory);
  expect(new X509Certificate(cert).subject).not.toBe("");
}, 30_000);

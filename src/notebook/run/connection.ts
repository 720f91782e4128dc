import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connection } from "../wire";

/** A connection on free ports of this machine alone, and the file that says so, which only we can read. */
export async function newConnection(): Promise<{ connection: Connection; file: string; remove(): void }> {
  const [shell_port, iopub_port, stdin_port, control_port, hb_port] = await freePorts(5);
  const connection = {
    transport: "tcp",
    ip: "127.0.0.1",
    key: randomUUID(),
    signature_scheme: "hmac-sha256",
    ...{ shell_port, iopub_port, stdin_port, control_port, hb_port },
  } as Connection;
  const folder = mkdtempSync(join(tmpdir(), "readout-kernel-"));
  const file = join(folder, "connection.json");
  writeFileSync(file, JSON.stringify(connection), { mode: 0o600 });
  return { connection, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  await Promise.all(servers.map((s) => new Promise<void>((done) => s.listen(0, "127.0.0.1", () => done()))));
  const ports = servers.map((s) => (s.address() as { port: number }).port);
  await Promise.all(servers.map((s) => new Promise((done) => s.close(done))));
  return ports;
}

import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";

/** One message of Jupyter's protocol, version 5.3, on either side of the wire. */
export interface Message {
  identities: Buffer[];
  header: Header;
  parent: Partial<Header>;
  metadata: Record<string, unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: the content's shape depends on header.msg_type
  content: any;
}

export interface Header {
  msg_id: string;
  msg_type: string;
  session: string;
  username: string;
  date: string;
  version: string;
}

/** What a connection file says. */
export interface Connection {
  transport: string;
  ip: string;
  key: string;
  signature_scheme: string;
  shell_port: number;
  iopub_port: number;
  stdin_port: number;
  control_port: number;
  hb_port: number;
}

const DELIMITER = Buffer.from("<IDS|MSG>");

/** A new message; with a parent, an answer that goes back by the way the parent came. */
export function message(type: string, content: object, session: string, parent?: Message): Message {
  return {
    identities: parent?.identities ?? [],
    header: {
      msg_id: randomUUID(),
      msg_type: type,
      session,
      username: parent?.header.username ?? "readout",
      date: new Date().toISOString(),
      version: "5.3",
    },
    parent: parent?.header ?? {},
    metadata: {},
    content,
  };
}

/** The frames of a message, signed. */
export function encode(message: Message, key: string): Buffer[] {
  const parts = [message.header, message.parent, message.metadata, message.content].map((part) =>
    Buffer.from(JSON.stringify(part)),
  );
  return [...message.identities, DELIMITER, Buffer.from(sign(parts, key)), ...parts];
}

/** Reads the frames of a message. Throws where they are no message or the signature is wrong. */
export function decode(frames: Buffer[], key: string): Message {
  const at = frames.findIndex((frame) => frame.equals(DELIMITER));
  const parts = frames.slice(at + 2, at + 6);
  if (at < 0 || parts.length < 4) throw new Error("not a Jupyter message");
  const [signature, expected] = [frames[at + 1]!, Buffer.from(sign(frames.slice(at + 2), key))];
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) {
    throw new Error("a Jupyter message with a wrong signature");
  }
  const [header, parent, metadata, content] = parts.map((part) => JSON.parse(part.toString()));
  return { identities: frames.slice(0, at), header, parent, metadata, content };
}

function sign(parts: Buffer[], key: string): string {
  if (!key) return "";
  const hash = createHmac("sha256", key);
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

import type { Message } from "../wire";

/** An output as a notebook keeps it, its texts joined. */
export type Output = StreamOutput | BundleOutput | ErrorOutput;

export interface StreamOutput {
  output_type: "stream";
  name: "stdout" | "stderr";
  text: string;
}

export interface BundleOutput {
  output_type: "display_data" | "execute_result";
  data: Record<string, unknown>;
  metadata: Record<string, unknown>;
  execution_count?: number;
}

export interface ErrorOutput {
  output_type: "error";
  ename: string;
  evalue: string;
  traceback: string[];
}

/** The MIME type of a figure. */
export const PLOTLY = "application/vnd.plotly.v1+json";

/** More text than this from one notebook is taken for a loop that prints. */
const FLOOD_CHARACTERS = 10_000_000;

/** The outputs of a notebook's cells, gathered from what its kernel publishes. */
export function collector(flooded: () => void) {
  const displays = new Map<string, BundleOutput>();
  let characters = 0;

  return {
    /** A cell's outputs, and the listener that fills them. */
    cell(): { outputs: Output[]; hear: (message: Message) => void } {
      const outputs: Output[] = [];
      let clear = false;
      const add = (output: Output) => {
        if (clear) outputs.length = 0;
        clear = false;
        outputs.push(output);
      };
      const hear = ({ header, content }: Message) => {
        characters += JSON.stringify(content).length;
        if (characters > FLOOD_CHARACTERS) {
          flooded();
          return;
        }
        const bundle = { data: content.data, metadata: content.metadata ?? {} };
        switch (header.msg_type) {
          case "stream":
            addText(outputs, add, clear, content);
            break;
          case "display_data": {
            const output: BundleOutput = { output_type: "display_data", ...bundle };
            if (content.transient?.display_id) displays.set(content.transient.display_id, output);
            add(output);
            break;
          }
          case "update_display_data":
            Object.assign(displays.get(content.transient?.display_id) ?? {}, bundle);
            break;
          case "execute_result":
            add({ output_type: "execute_result", ...bundle, execution_count: content.execution_count });
            break;
          case "error":
            add({ output_type: "error", ename: content.ename, evalue: content.evalue, traceback: content.traceback });
            break;
          case "clear_output":
            if (content.wait) clear = true;
            else outputs.length = 0;
            break;
        }
      };
      return { outputs, hear };
    },
  };
}

// Neighbouring pieces of one stream are one output, however the kernel happened to cut them.
function addText(
  outputs: Output[],
  add: (output: Output) => void,
  clear: boolean,
  { name, text }: { name: "stdout" | "stderr"; text: string },
): void {
  const last = outputs.at(-1);
  if (!clear && last?.output_type === "stream" && last.name === name) last.text += text;
  else add({ output_type: "stream", name, text });
}

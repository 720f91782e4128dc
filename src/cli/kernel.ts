import { installKernel, removeKernel, userFolder } from "../notebook/kernelspec";
import { type Command, UsageError } from "./command";

export const command: Command = {
  summary: "Makes the kernel known to VS Code and every Jupyter of the user, or unknown again.",
  usage: [
    "readout kernel install|remove",
    "",
    "  install   registers the kernel for the user",
    "  remove    takes it away again",
  ].join("\n"),
  run,
};

function run([action]: string[]): number {
  switch (action) {
    case "install":
      console.log(`Registered: ${installKernel(userFolder())}`);
      console.error('In VS Code: "Select Kernel…", "Jupyter Kernel…", "TypeScript (Readout)".');
      return 0;
    case "remove": {
      const removed = removeKernel(userFolder());
      console.log(removed ? `Removed: ${removed}` : `Nothing to remove in ${userFolder()}.`);
      return 0;
    }
    default:
      throw new UsageError(`install or remove, not "${action ?? ""}".`);
  }
}

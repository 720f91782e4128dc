/** A task that is done, as the driver's log tells it. */
interface Task {
  stage: string;
  seconds: number;
  done: number;
  all: number;
}

const FINISHED = /Finished task \S+ in stage (\S+) \(TID \d+\) in (\d+) ms on \S+ \(executor \S+\) \((\d+)\/(\d+)\)/g;

/** The tasks that are done. */
export function tasksIn(log: string): Task[] {
  return [...log.matchAll(FINISHED)].map(([, stage, ms, done, all]) => ({
    stage: stage!,
    seconds: Number(ms) / 1000,
    done: Number(done),
    all: Number(all),
  }));
}

/** Whether a task is of the stage that derives: the first of so many. */
export const isOfDeriving = ({ all }: Task): boolean => all > 20;

/** Whether half of what is to be derived is. */
export const isHalfDone = (log: string): boolean =>
  tasksIn(log).some((task) => isOfDeriving(task) && 2 * task.done >= task.all);

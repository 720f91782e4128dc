/**
 * Does jobs in their order, as many at a time as there are lanes, and resolves when all have ended. What one lane has
 * begun is awaited before a failure is thrown; no more is begun after it.
 */
export async function inLanes<Lane>(
  lanes: readonly Lane[],
  jobs: readonly ((lane: Lane) => Promise<unknown>)[],
): Promise<void> {
  const rest = [...jobs];
  const ends = await Promise.allSettled(
    lanes.map(async (lane) => {
      for (let job = rest.shift(); job; job = rest.shift()) {
        try {
          await job(lane);
        } catch (error) {
          rest.length = 0;
          throw error;
        }
      }
    }),
  );
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

/** Time on the clock and of the processor, in milliseconds. */
export interface Took {
  readonly clockMs: number
  readonly processorMs: number
}

/**
 * How long a piece of work took. The processor's time counts every thread of this process and nothing of any other, so
 * it says what the work costs on a machine that is busy with something else; on an idle one it is about the clock's.
 */
export async function timed(work: () => unknown): Promise<Took> {
  const [from, before] = [performance.now(), process.cpuUsage()]
  await work()
  const clockMs = performance.now() - from
  const { user, system } = process.cpuUsage(before)
  return { clockMs, processorMs: (user + system) / 1000 }
}

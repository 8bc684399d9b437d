import { answerJobs } from './recycled-child-inside.ts'

const kept: Buffer[] = []

const acts: Record<string, (amount: number) => unknown> = {
  pid: () => process.pid,
  echo: (amount) => amount,
  refuse: () => {
    throw new Error('will not')
  },
  crash: () => process.kill(process.pid, 'SIGKILL'),
  block: (amount) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, amount),
  growForever: () => {
    for (;;) kept.push(Buffer.alloc(10 * 2 ** 20, 1))
  },
  keepMb: (amount) => kept.push(Buffer.alloc(amount * 2 ** 20, 1)),
  environment: () => Object.keys(process.env).sort().join(),
}

answerJobs((input) => {
  const { act, amount } = input as { act: string; amount: number }
  return acts[act]?.(amount)
})

import { randomInt } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { stopTidily, takesComplaints } from './accidents.ts'
import { check } from './check.ts'
import { settle, startFiling } from './people.ts'
import {
  beginRedress,
  emptyPlace,
  eventually,
  newPlace,
  postmasterOf,
  query,
  setUp,
  startRedress,
} from './redress.ts'
import { addFindings, newResult, type Result } from './result.ts'

const migrations = path.join(import.meta.dirname, '../../db/migrations')

/** The first start dies while it makes the database and its schema; the next one goes on from there. */
export async function firstStartsDie({ rounds }: { rounds: number }): Promise<Result> {
  const result = newResult('first start killed')
  for (; result.rounds < rounds; result.rounds++) {
    const place = await emptyPlace()
    try {
      for (let deaths = 0; deaths < 3; deaths++) {
        const begun = beginRedress(place)
        await sleep(randomInt(200, 3_500))
        await begun.killAll()
      }
      await setUp(place)
      const redress = await startRedress(place)
      result.recoveredMs.push(redress.readyAfterMs)
      await takesComplaints(place, 20_000)
      const ran = await query<{ name: string }>(place, 'select name from redress.migration')
      const all = readdirSync(migrations).filter((name) => name.endsWith('.sql'))
      if (ran.length !== all.length) result.wrong.push(`${ran.length} of ${all.length} migrations are noted`)
      await stopTidily(redress, place, result)
    } finally {
      await place.remove()
    }
  }
  return result
}

/** Two servers on one folder share its PostgreSQL; one of them dies, the other goes on. */
export async function oneOfTwoDies(): Promise<Result> {
  const result = newResult('one of two servers killed')
  const place = await newPlace()
  const port = Number(new URL(place.url).port) + 1
  const second = { ...place, url: `http://127.0.0.1:${port}`, env: { ...place.env, PORT: String(port) } }
  try {
    const [one, two] = await Promise.all([startRedress(place), startRedress(second)])
    const filing = [startFiling(place.url, { people: 4 }), startFiling(second.url, { people: 4 })]
    await sleep(2_500)
    const postmaster = postmasterOf(place)
    await one.killServer()
    await sleep(1_500)
    await Promise.all(filing.map((each) => each.stop()))
    const all = filing.flatMap((each) => each.filings)
    if (postmasterOf(place) !== postmaster) result.wrong.push('PostgreSQL did not go on')
    // Who was with the first one asks the second.
    await settle(second.url, all)
    result.rounds = 1
    addFindings(result, await check(second, all))
    await stopTidily(two, place, result)
  } finally {
    await place.remove()
  }
  return result
}

/** SIGTERM in the middle of an upload: what was begun is finished, then the process ends with 0. */
export async function stopsDuringUpload(): Promise<Result> {
  const result = newResult('SIGTERM during requests')
  const place = await newPlace()
  try {
    const redress = await startRedress(place)
    const filing = startFiling(place.url, {})
    const upload = slowUpload(place.url)
    await sleep(1_500)
    const ended = redress.stop()
    await sleep(1_000)
    upload.finish()
    const stopped = filing.stop()
    const status = await upload.status
    if (status !== 303) result.wrong.push(`the upload under way was answered ${status}`)
    const code = await ended
    if (code !== 0) result.wrong.push(`ended with ${code}`)
    await stopped
    if (postmasterOf(place)) result.wrong.push('PostgreSQL was left behind')
    const again = await startRedress(place)
    await settle(place.url, filing.filings)
    result.rounds = 1
    addFindings(result, await check(place, filing.filings))
    await stopTidily(again, place, result)
  } finally {
    await place.remove()
  }
  return result
}

/** A rejection that nobody waits for ends nothing; an exception that nobody catches ends the process in order. */
export async function faultsInside(): Promise<Result> {
  const result = newResult('faults inside')
  const place = await newPlace({ NODE_OPTIONS: `--import=${path.join(import.meta.dirname, 'faults.ts')}` })
  try {
    const redress = await startRedress(place)
    process.kill(redress.pid, 'SIGHUP')
    await eventually(async () => {
      if (!redress.output().includes('nobody waited for')) throw new Error('the rejection is not in the log')
    }, 5_000)
    await takesComplaints(place, 10_000)
    const upload = slowUpload(place.url)
    await sleep(500)
    process.kill(redress.pid, 'SIGUSR2')
    await sleep(500)
    upload.finish()
    const [status, code] = [await upload.status, await redress.ended]
    if (status !== 303) result.wrong.push(`the upload under way was answered ${status}`)
    if (code !== 1) result.wrong.push(`ended with ${code}`)
    if (!redress.output().includes('nobody caught')) result.wrong.push('the exception is not in the log')
    if (postmasterOf(place)) result.wrong.push('PostgreSQL was left behind')
    const again = await startRedress(place)
    result.recoveredMs.push(again.readyAfterMs)
    result.rounds = 1
    await takesComplaints(place, 10_000)
    await stopTidily(again, place, result)
  } finally {
    await place.remove()
  }
  return result
}

/** Its log goes to a disk that is full: it runs on all the same. */
export async function logIsFull(): Promise<Result> {
  const result = newResult('log on a full disk')
  const place = await newPlace({ LOG_LEVEL: 'trace' })
  try {
    const redress = await startRedress(place, { logTo: '/dev/full' })
    await takesComplaints(place, 10_000)
    result.rounds = 1
    await stopTidily(redress, place, result)
  } finally {
    await place.remove()
  }
  return result
}

/** A form of which the end is still to come. */
function slowUpload(url: string) {
  const boundary = 'the-boundary'
  const part = (name: string, value: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const sending = request(`${url}/en/complain`, {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'x-forwarded-for': '10.1.2.3' },
  })
  const status = new Promise<number | undefined>((resolve) => {
    sending.once('response', (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    sending.once('error', () => resolve(undefined))
  })
  sending.write(part('narrative', 'slow-upload, begun before the end') + part('email', 'slow@example.org'))
  return { status, finish: () => sending.end(`--${boundary}--\r\n`) }
}

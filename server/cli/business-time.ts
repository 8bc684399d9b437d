import { readFile } from 'node:fs/promises'
import { Refusal } from '../kernel/errors.ts'
import { answersTo, questionsIn } from '../modules/deadlines/business-time-questions.rules.ts'
import { textOption, type Command } from './command.ts'

export const businessTimeCommand: Command = {
  name: 'business-time',
  about: 'answer questions about working time from a file, for who writes or checks a rule pack',
  usage: `redress business-time --file FILE

  --file FILE           a JSON array of questions

Each question is {"id", "op", "tz", "schedule", "holidays"?, "holidayHours"?, "start", "amountSeconds"?, "end"?}:
  op          "add" (amountSeconds, may be negative), "between" (end) or "next"
  schedule    {"mon": [["09:00", "17:00"]], …}; 24:00 ends a day, an end before its start is on the next day
  holidays    ["2026-01-01"], closed
  holidayHours  {"2026-12-24": [["09:00", "12:00"]]}, instead of the hours of the weekday
  start, end  instants in ISO 8601

Prints a JSON array of {"id", "result"}: an instant in UTC, or working seconds for "between". A question that
no instant answers (the calendar never has that much working time) has "result": null and an "error".
Needs no database. Ends with 2 when the file cannot be read as such questions.`,
  options: { file: { type: 'string' } },
  async run(options) {
    const file = textOption(options, 'file')
    if (!file) throw new Refusal('cli.wrongOption', { reason: 'Say --file FILE', command: 'business-time' })
    const questions = questionsIn(await textOf(file))
    process.stdout.write(`${JSON.stringify(answersTo(questions))}\n`)
  },
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Refusal('cli.badBusinessTime', {
      where: file,
      problem: error instanceof Error ? error.message : '',
    })
  }
}

import { answerJobs } from '../recycled-child-inside.ts'
import { readTable, type TableFile } from './read-table.ts'

answerJobs((input) => readTable(input as TableFile))

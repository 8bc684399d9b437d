import { answerJobs } from '../recycled-child-inside.ts'
import type { RenderJob } from './renderer.ts'
import { makeTypesetter } from './typesetter.ts'

const typeset = makeTypesetter(process.cwd())

answerJobs((input) => {
  const { document, now } = input as RenderJob
  return typeset(document, now)
})

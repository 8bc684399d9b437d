import { readdirSync, readFileSync } from 'node:fs'
import { returnDefinitionSchema, type ReturnDefinition } from './return-definition.rules.ts'

const folder = new URL('../../../packs/returns/', import.meta.url)

let definitions: readonly ReturnDefinition[] | undefined

/** All definitions of returns that ship; read and checked once. @throws ZodError when a file is wrong */
export const returnDefinitions = (): readonly ReturnDefinition[] =>
  (definitions ??= readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => returnDefinitionSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))))

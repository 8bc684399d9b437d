import { readdir, readFile } from 'node:fs/promises'
import type { z } from 'zod'
import {
  categoryPack,
  demoCfpbPack,
  demoNamePack,
  demoNarrativePack,
  demoOrganizationPack,
  outsideRoutePack,
  remedyPack,
  type DemoNarrativePack,
} from '../../shared/packs.ts'

const packs = {
  remedies: remedyPack,
  categories: categoryPack,
  'outside-routes': outsideRoutePack,
  'demo/cfpb': demoCfpbPack,
  'demo/names': demoNamePack,
  'demo/organization': demoOrganizationPack,
} as const

export type PackName = keyof typeof packs

/** The data of one file in `packs/`, checked against its shape. */
export async function readPack<Name extends PackName>(name: Name): Promise<z.output<(typeof packs)[Name]>> {
  const shape: (typeof packs)[Name] = packs[name]
  return shape.parse(await readJson(name)) as z.output<(typeof packs)[Name]>
}

/** The invented feedback of the demo, one pack per language. */
export async function readDemoNarratives(): Promise<DemoNarrativePack[]> {
  const names = (await readdir(new URL('demo/narratives/', folder))).filter((name) => name.endsWith('.json'))
  const files = names.sort().map((name) => readJson(`demo/narratives/${name.replace(/\.json$/, '')}`))
  return (await Promise.all(files)).map((file) => demoNarrativePack.parse(file))
}

const folder = new URL('../../packs/', import.meta.url)

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8'))
}

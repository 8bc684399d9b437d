import type { FastifyRequest } from 'fastify'
import { Refusal } from '../errors.ts'

/**
 * Reads a form whose files are small texts. Nothing of it is stored.
 * @param maxBytes of one file or field; ten files at most
 * @returns by name of the field: all its values and files, one after the other
 * @throws Refusal `bodyTooLarge`
 */
export async function readTextForm(
  request: FastifyRequest,
  { maxBytes }: { maxBytes: number },
): Promise<Readonly<Record<string, string>>> {
  const texts = new Map<string, string>()
  const take = (name: string, text: string) => texts.set(name, `${texts.get(name) ?? ''}${text}\n`)
  if (!request.isMultipart()) {
    for (const [name, value] of Object.entries((request.body ?? {}) as Record<string, unknown>))
      take(name, [value].flat().join('\n'))
    return Object.fromEntries(texts)
  }
  const limits = { files: 10, fields: 10, fileSize: maxBytes, fieldSize: maxBytes }
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'file') take(part.fieldname, (await part.toBuffer()).toString('utf8'))
      else if (part.valueTruncated) throw new Refusal('bodyTooLarge', {}, 413)
      else take(part.fieldname, String(part.value))
    }
  } catch (cause) {
    const refusal = isTooMuch(cause)
      ? new Refusal('bodyTooLarge', {}, 413)
      : new Refusal('invalidInput', {}, 400)
    refusal.cause = cause
    throw refusal
  }
  return Object.fromEntries(texts)
}

const isTooMuch = (error: unknown): boolean =>
  error instanceof Refusal || (error instanceof Error && 'statusCode' in error && error.statusCode === 413)

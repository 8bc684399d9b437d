import { startDocumentRenderer } from '../../kernel/documents/renderer.ts'
import { bad, good, type Finding } from './finding.ts'

/** Sets one page as the server would: letters and receipts need it. */
export async function documentFinding(): Promise<Finding> {
  const documents = startDocumentRenderer()
  try {
    const pdf = await documents.render({
      language: 'en',
      title: 'Redress',
      letterhead: { organizationName: 'Redress', addressLines: [], accentColor: '#444444' },
      footer: '',
      createdAt: new Date(),
      blocks: [],
    })
    return good('documents', `A page was set as PDF (${Math.ceil(pdf.length / 1024)} kB).`)
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    return bad(
      'documents',
      `No PDF can be made: ${cause}`,
      'Install the packages again (npm ci), and see that the machine has 500 MB of memory free.',
    )
  } finally {
    await documents.stop()
  }
}

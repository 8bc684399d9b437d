import { aFiling } from './complaint.ts'
import { spread } from './measure.ts'
import type { Bench, Row } from './row.ts'

/** Printing: the follow-up form of a case as PDF, set anew for each. */
export const pdfs: Row = {
  name: 'pdf',
  run: async ({ redress, isQuick, report }: Bench) => {
    const complaints = await redress.complaints()
    const program = await redress.client('program')
    if (complaints === 0) await program.request('POST', '/api/v1/intake', aFiling().body)
    program.close()
    const { rows } = await redress.owner.query<{ id: string }>('select id from complaint limit 20')
    const person = await redress.client('person')
    const times: number[] = []
    const startedMs = performance.now()
    for (let index = 0; index < (isQuick ? 20 : 500); index++) {
      const begunMs = performance.now()
      const { status } = await person.request('GET', pathOf(rows[index % rows.length]?.id ?? ''))
      if (status !== 200) throw new Error(`the form of a case answered ${status}`)
      times.push(performance.now() - begunMs)
    }
    person.close()
    report({ name: 'pdf', connections: 1, complaints, ...spread(times, performance.now() - startedMs) })
  },
}

const pathOf = (complaintId: string) => `/api/v1/complaints/${complaintId}/follow-up.pdf`

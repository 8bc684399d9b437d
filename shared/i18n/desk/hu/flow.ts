import type { Translation } from '../../keys.ts'
import type { flow as english } from '../en/flow.ts'

export const flow: Translation<typeof english> = {
  'case.action.flow': 'Az ügy folyamatábrája',
  'case.action.print': 'Ügy nyomtatása',
  'flow.title': 'Az ügy útja',
  'flow.asList': 'Listaként',
  'flow.received': 'Beérkezett',
  'flow.restated': 'Saját szavainkkal összefoglalva',
  'flow.assessed': 'Értékelve',
  'flow.investigated': 'Kivizsgálva',
  'flow.decided': 'Eldöntve',
  'flow.answered': 'Megválaszolva',
  'flow.accepted': 'A panaszos elfogadta',
  'flow.reviewed': 'Más személy felülvizsgálta',
  'flow.referred': 'Külső szervnél',
  'flow.closed': 'Lezárva',
  'flow.state.done': 'kész',
  'flow.state.now': 'most soron',
  'flow.state.ahead': 'később',
  'flow.state.notTaken': 'nem volt rá szükség',
  'print.back': 'Vissza az ügyhöz',
  'print.now': 'Nyomtatás',
  'print.withContact': 'Nevekkel és elérhetőségekkel',
  'print.withNotes': 'Belső jegyzetekkel',
  'print.printedOn': 'Állapot: {{day}}',
}

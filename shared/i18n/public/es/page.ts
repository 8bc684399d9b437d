import type { Translation } from '../../keys.ts'
import type { page as english } from '../en/page.ts'

export const page: Translation<typeof english> = {
  'page.title': '{{title}} – {{organization}}',
  'page.titleWithErrors': 'Compruebe: {{title}} – {{organization}}',
  'page.skip': 'Ir al texto principal',
  'page.languages': 'Elija un idioma',
  'page.back': 'Atrás',
  'page.footer.label': 'Sobre este servicio',
  'page.footer.howToComplain': 'Cómo atendemos las quejas',
  'page.footer.track': 'Ver cómo va su caso',
  'page.footer.privacy': 'Qué hacemos con sus datos',
  'page.footer.accessibility': 'Accesibilidad',
  'page.errors.title': 'Compruebe lo siguiente',
  'page.errors.field': 'Compruebe:',
}

import type { Translation } from '../../keys.ts'
import type { later as english } from '../en/later.ts'

export const later: Translation<typeof english> = {
  'later.when': 'Mikor menjen ki',
  'later.when.now': 'Most',
  'later.when.later': 'Választott időpontban',
  'later.on': 'Nap',
  'later.at': 'Időpont',
  'later.submit': 'Küldés akkor',
  'later.choose': 'Válasszon napot és időpontot.',
  'later.waits': 'Kimegy: {{time}}',
  'later.by': 'Írta: {{name}}. A telephely ideje ({{zone}}). Küldés előtt mindent újra ellenőrzünk.',
  'later.refused': 'Ekkor kellett volna kimennie, de nem sikerült: {{time}}',
  'later.refused.short': 'Nem tudott kimenni',
  'later.move': 'Időpont módosítása',
  'later.move.submit': 'Időpont mentése',
  'later.section': 'Időpontjukra vagy egy kollégára várnak',
  'error.sending.tooSoon': 'Olyan időpontot válasszon, amely még nem múlt el.',
  'error.sending.tooFar': 'Egy éven belüli időpontot válasszon.',
  'error.sending.onlyMessages': 'Csak üzenet várhat választott időpontra.',
  'error.sending.notLater': 'Ez nem vár választott időpontra.',
  'error.sending.setAside':
    'Amikor ki kellett volna mennie, az ügy levélszemétként félre volt téve. Küldje el most, vagy vonja vissza.',
  'error.sending.closedMeanwhile':
    'Az ügyet közben lezárták. Vonja vissza az üzenetet, vagy nyissa újra az ügyet.',
}

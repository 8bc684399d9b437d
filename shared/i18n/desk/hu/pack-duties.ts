import type { Translation } from '../../keys.ts'
import type { packDuties as english } from '../en/pack-duties.ts'

export const packDuties: Translation<typeof english> = {
  'packs.duty.au-rg-271-super.1.1':
    'Ha a válasz késik, a késedelmi értesítés megmondja az okát, és megnevezi a külső szervet.',
  'packs.duty.au-rg-271.1.1':
    'Ha a válasz késik, a késedelmi értesítés megmondja az okát, és megnevezi a külső szervet.',
  'packs.duty.au-rg-271.1.2':
    'Ami öt munkanapon belül rendeződik, ahhoz nem kell írásos válasz, de nyilvántartásba kerül.',
  'packs.duty.eu-mdr-death.1.1':
    'Az idő a tudomásszerzéstől fut: attól, hogy valaki az ügyet biztonsági ügynek jelöli.',
  'packs.duty.eu-mdr-incident.1.1':
    'Az idő a tudomásszerzéstől fut: attól, hogy valaki az ügyet biztonsági ügynek jelöli.',
  'packs.duty.eu-mdr-public-health.1.1':
    'Az idő a tudomásszerzéstől fut: attól, hogy valaki az ügyet biztonsági ügynek jelöli.',
  'packs.duty.eu-payment-services.1.1':
    'Ha a válasz elháríthatatlan okból késik, köztes válasz mondja meg az okát, és hogy mikor érkezik.',
  'packs.duty.eu-payment-services.1.2': 'Meg kell nevezni legalább egy alternatív vitarendező szervet.',
  'packs.duty.hu-consumer.1.1':
    'A szóbeli panaszt azonnal orvosolják; különben jegyzőkönyv készül, amelynek másolatát átadják.',
  'packs.duty.hu-consumer.1.2': 'Az írásbeli panaszra érdemi választ adnak.',
  'packs.duty.hu-consumer.1.3': 'A megőrzési időt (három év) csak másodkézből ismerjük.',
  'packs.duty.iso-13485.1.1': 'A panaszokat időben kezelik.',
  'packs.duty.iso-13485.1.2': 'Ha nem vizsgálnak ki valamit, írásos indok kell hozzá.',
  'packs.duty.ru-finance.1.1': 'Egyszer további tíz munkanap, indokolt értesítéssel.',
  'packs.duty.ru-finance.1.2': 'Ha a központi bank kéri, másolatot kap.',
  'packs.duty.tr-consumer-board.1.1': 'A hiányzó iratokat 7 napon belül be kell nyújtani a testületnek.',
  'packs.duty.tr-consumer-board.1.2':
    'Az értékhatár, ameddig a testület dönt, évente változik: 2026-ban 186 000 líra.',
  'packs.duty.tr-insurers.1.1': 'A panaszokat legalább kétfős egység kezeli.',
  'packs.duty.tr-insurers.1.2':
    'A negyedéves táblázatok a negyedév végétől számított 10 napon belül esedékesek.',
  'packs.duty.tr-insurers.1.3':
    'Elutasítás vagy hallgatás után a panaszos a választott bizottsághoz fordulhat.',
  'packs.duty.tr-kvkk.1.1': 'A kérelemre díjmentesen válaszolnak.',
  'packs.duty.tr-kvkk.1.2':
    'A testület a válasz után 30 napig, legfeljebb a kérelem után 60 napig fogad panaszt.',
  'packs.duty.uk-fca-disp.1.1': 'Haladéktalanul, írásban igazolja vissza, és tájékoztassa a panaszost.',
  'packs.duty.uk-fca-disp.1.2':
    'Rövid elintéző levél az érkezést követő harmadik munkanap zárásáig mehet ki.',
  'packs.duty.uk-fca-disp.1.3': 'Egyes iratokat három helyett öt évig őriznek.',
  'packs.duty.uk-telecoms.2.1': 'Az alternatív vitarendezés útja holtponton vagy hat hét után nyílik meg.',
  'packs.duty.uk-telecoms.1.1': 'Az alternatív vitarendezés útja holtponton vagy nyolc hét után nyílik meg.',
  'packs.duty.us-cfpb-portal.1.1':
    '15 napon belül válaszoljon, vagy jelezze: “in progress”, és válaszoljon 60 napon belül.',
  'packs.duty.us-medical-devices.1.1':
    'A nyilvántartás hét mezőt tartalmaz: az eszköz neve, az érkezés napja, UDI, a panaszos neve és elérhetősége, a panasz jellege és részletei, helyesbítő intézkedés, válasz.',
  'packs.duty.us-medical-devices.1.2': 'Ha nem vizsgálnak ki valamit, rögzített indok kell hozzá.',
  'packs.sectorName.airlines': 'légitársaságok',
  'packs.sectorName.airlines-complaints-about-disability':
    'légitársaságok: fogyatékossággal kapcsolatos panaszok',
  'packs.sectorName.banking': 'bank',
  'packs.sectorName.banking-cards': 'bank: kártyák',
  'packs.sectorName.consumers': 'fogyasztók',
  'packs.sectorName.data-protection': 'adatvédelem',
  'packs.sectorName.financial-services': 'pénzügyi szolgáltatások',
  'packs.sectorName.insurance': 'biztosítás',
  'packs.sectorName.medical-devices': 'orvostechnikai eszközök',
  'packs.sectorName.medical-devices-death-or-unexpected-serious-harm':
    'orvostechnikai eszközök: haláleset vagy váratlan súlyos ártalom',
  'packs.sectorName.medical-devices-serious-incident': 'orvostechnikai eszközök: súlyos váratlan esemény',
  'packs.sectorName.medical-devices-threat-to-public-health':
    'orvostechnikai eszközök: közegészségügyi veszély',
  'packs.sectorName.payment-services': 'pénzforgalmi szolgáltatások',
  'packs.sectorName.social-housing': 'szociális lakások',
  'packs.sectorName.superannuation': 'nyugdíjpénztárak',
  'packs.sectorName.telecoms': 'távközlés',
}

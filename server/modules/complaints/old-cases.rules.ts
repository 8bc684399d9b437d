import type { Channel, Outcome } from '../../../shared/statuses.ts'

/** A number of an old register as it is compared: without blanks and case; signs in it count. */
export const oldNumberKey = (number: string): string =>
  number.normalize('NFKC').replaceAll(/\s+/g, '').toUpperCase()

/** A word of an old register as it is compared: letters only, without case and the Turkish dot. */
export const plainWord = (word: string): string =>
  word
    .toLocaleLowerCase('tr')
    .normalize('NFC')
    .replaceAll(/[^\p{L}]/gu, '')
    .replaceAll('ı', 'i')

const outcomeWords: Readonly<Partial<Record<Outcome, string>>> = {
  accepted:
    'accepted solved resolved settled agreed kabul kabuledildi çözüldü memnun принято принята решено решена удовлетворено elfogadva megoldva megoldott rendezve',
  noResponse:
    'noresponse noanswer silent yanıtyok cevapyok yanıtsız безответа неответил nincsválasz nemválaszolt',
  exhausted:
    'rejected refused denied unjustified notupheld unfounded ret reddedildi haksız asılsız отказано отклонено необосновано elutasítva elutasított alaptalan',
  settledOutside:
    'ombudsman arbitration court settledoutside hakemheyeti mahkeme арбитраж суд омбудсмен békéltetőtestület bíróság',
  withdrawn:
    'withdrawn cancelled vazgeçildi geriçekildi iptal отозвано отозвана снято visszavonva visszavont',
  duplicate: 'duplicate double mükerrer tekrar дубликат повтор ismétlődő kettőzött',
  outOfScope: 'outofscope notacomplaint kapsamdışı невходит непожоба nemtartozikide',
}

/**
 * How a closed case of an old register ended. Its words are kept beside it; where they are none that we know, all that
 * is said is that it ended there.
 */
export function oldOutcome(said: string | null): Outcome {
  const word = said === null ? '' : plainWord(said)
  const found = Object.entries(outcomeWords).find(([, words]) =>
    words.split(' ').map(plainWord).includes(word),
  )
  return word !== '' && found ? (found[0] as Outcome) : 'endedBefore'
}

const channelWords: Readonly<Partial<Record<Channel, string>>> = {
  web: 'web website internet site form сайт веб honlap webhely',
  email: 'email mail eposta почта электроннаяпочта levél',
  phone: 'phone telephone call telefon çağrı телефон звонок hívás',
  counter: 'counter shop office inperson şube mağaza yüzyüze офис лично személyesen üzlet',
  letter: 'letter post fax mektup dilekçe posta письмо почтой posta postai',
  social: 'social socialmedia facebook instagram twitter sosyalmedya соцсети közösségimédia',
}

/** By which way it had come, where the old register says so in a word that we know. */
export function oldChannel(said: string | null): Channel {
  const word = said === null ? '' : plainWord(said)
  const found = Object.entries(channelWords).find(([, words]) =>
    words.split(' ').map(plainWord).includes(word),
  )
  return word !== '' && found ? (found[0] as Channel) : 'import'
}

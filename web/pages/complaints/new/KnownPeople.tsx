import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { languageNames } from '../../../../shared/languages.ts'
import { Button } from '../../../ui/Button.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Kbd } from '../../../ui/Kbd.tsx'
import { Row } from '../../../ui/Page.tsx'
import { Frame } from '../../../ui/Frame.tsx'
import { Pick } from '../../../ui/Pick.tsx'
import type { ToldProps } from './HowFields.tsx'
import { takenOver } from './new-feedback.ts'
import type { KnownPerson } from './use-known.ts'

const peopleId = 'known-people'

/** Arrow down leads from a field to who is known under it, and back up from there. */
export function reachKnown(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' || !(event.target instanceof HTMLInputElement)) return
  const first = document.querySelector<HTMLElement>(`#${peopleId} button`)
  if (!first) return
  event.preventDefault()
  first.focus()
}

/** Who may be calling: choosing one fills in what is known, so that nothing of it is asked again. */
export function KnownPeople({ people, told, tell }: ToldProps & { readonly people: readonly KnownPerson[] }) {
  const { t } = useTranslation()
  return (
    <div aria-live="polite">
      {people.length > 0 && (
        <div id={peopleId} role="presentation" onKeyDown={walk}>
          <Frame
            title={
              <>
                {t('known.title', { count: people.length })} <Kbd>↓</Kbd>
              </>
            }
          >
            {people.map((person) => (
              <Pick
                key={person.id}
                name={person.name ?? person.email ?? person.phone}
                details={[person.phone, person.email].filter((way) => way !== null)}
                note={
                  <>
                    {t(`known.by.${person.by}`)} ·{' '}
                    {t('known.matters', { open: person.open, past: person.past })}
                  </>
                }
                onPress={() => {
                  tell(takenOver(told, person))
                  requestAnimationFrame(() =>
                    document.querySelector<HTMLElement>('[data-field="narrative"] textarea')?.focus(),
                  )
                }}
              />
            ))}
          </Frame>
        </div>
      )}
    </div>
  )
}

function walk(event: KeyboardEvent<HTMLElement>) {
  if (!(event.target instanceof HTMLElement)) return
  const { previousElementSibling: before, nextElementSibling: after } = event.target
  const next = { ArrowDown: after, ArrowUp: before }[event.key]
  if (!(next instanceof HTMLButtonElement)) return
  event.preventDefault()
  next.focus()
}

/** Who was chosen, with what we know of them. It is confirmed in the talk, not asked again. */
export function ChosenPerson({ told, tell }: ToldProps) {
  const { t } = useTranslation()
  const known = [
    ['new.phone', told.phone],
    ['new.email', told.email],
    ['new.address', told.address],
    ['new.accessibilityNeeds', told.accessibilityNeeds],
    ['new.language', languageNames[told.language]],
  ] as const
  return (
    <Frame isChosen>
      <Row>
        <Icon name="person" />
        <strong>{told.name || told.email || told.phone}</strong>
      </Row>
      <Facts
        layout="columns"
        facts={known.flatMap(([label, value]) =>
          value ? [{ label: t(label), value: <bdi>{value}</bdi> }] : [],
        )}
      />
      <Row>
        <Button size="small" onPress={() => tell({ isKnown: false })}>
          {t('known.correct')}
        </Button>
        <Button
          size="small"
          kind="quiet"
          onPress={() =>
            tell({
              isKnown: false,
              customerId: null,
              name: '',
              email: '',
              phone: '',
              address: '',
              preferredChannel: null,
              accessibilityNeeds: '',
            })
          }
        >
          {t('known.someoneElse')}
        </Button>
      </Row>
    </Frame>
  )
}

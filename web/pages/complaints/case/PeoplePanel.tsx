import { useTranslation } from 'react-i18next'
import { Avatar } from '../../../ui/Avatar.tsx'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Facts, type Fact } from '../../../ui/Facts.tsx'
import { Section } from '../../../ui/Page.tsx'
import { useCase, useGo, useReason } from './case-context.ts'

/** Who works on it, who reviews it, whom it is about, and who alone may read it. */
export function PeoplePanel() {
  const { t } = useTranslation()
  const { kind, owner, reviewer, subjects, readers, flags } = useCase()
  const assignReason = useReason('assign')
  const go = useGo()
  const facts: Fact[] = [
    {
      label: t('case.people.owner'),
      value: owner ? (
        <Avatar name={owner.name} isNamed />
      ) : (
        <Badge meaning="soon">{t('case.people.nobody')}</Badge>
      ),
    },
    ...(reviewer
      ? [{ label: t('case.people.reviewer'), value: <Avatar name={reviewer.name} isNamed /> }]
      : []),
    ...(subjects.length > 0
      ? [
          {
            label: t('case.people.subjects'),
            value: (
              <ul className="plain-list">
                {subjects.map((subject) => (
                  <li key={subject.id}>
                    <Avatar name={subject.name} isNamed />{' '}
                    {kind === 'complaint' && (
                      <Badge {...(subject.heardAt && { meaning: 'fine' })}>
                        {t(subject.heardAt ? 'case.people.heard' : 'case.people.notHeard')}
                      </Badge>
                    )}
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    ...(flags.isConfidential
      ? [
          {
            label: t('case.people.readers'),
            value: readers.map((reader) => reader.name).join(', ') || t('case.people.noReaders'),
          },
        ]
      : []),
  ]
  return (
    <Section
      title={t('case.people')}
      actions={
        <Button
          kind="quiet"
          size="small"
          disabledReason={assignReason}
          reasonPlace="hover"
          onPress={() => go({ panel: 'assign' })}
        >
          {t(owner ? 'case.people.reassign' : 'case.people.assign')}
        </Button>
      }
    >
      <Facts facts={facts} />
    </Section>
  )
}

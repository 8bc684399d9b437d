import { useTranslation } from 'react-i18next'
import { languageNames } from '../../../../shared/languages.ts'
import { kinds } from '../../../../shared/statuses.ts'
import { useMe } from '../../../session.ts'
import { DateField } from '../../../ui/DateField.tsx'
import { useFormat, useNow } from '../../../ui/FormatContext.tsx'
import { Columns } from '../../../ui/Page.tsx'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { Select } from '../../../ui/Select.tsx'
import { cameEarlier, takenInBy, type Told } from './new-feedback.ts'

export type ToldProps = { readonly told: Told; readonly tell: (change: Partial<Told>) => void }

/** Which kind it is, how it came, and in which language. */
export function HowFields({ told, tell }: ToldProps) {
  const { t } = useTranslation()
  const { languages } = useMe().organization
  const today = useFormat().dayOf(useNow())
  return (
    <>
      <RadioGroup
        name="kind"
        label={t('new.kind')}
        orientation="horizontal"
        options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        value={told.kind}
        onChange={(kind) => tell({ kind })}
      />
      <Columns min="10rem">
        <Select
          name="channel"
          label={t('new.channel')}
          options={takenInBy.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
          value={told.channel}
          onChange={(channel) => tell({ channel })}
        />
        <Select
          name="language"
          label={t('new.language')}
          options={[...new Set([...languages, told.language])].map((language) => ({
            value: language,
            label: languageNames[language],
          }))}
          value={told.language}
          onChange={(language) => tell({ language })}
        />
        {cameEarlier(told.channel) && (
          <DateField
            name="receivedAt"
            label={t('new.receivedOn')}
            latest={today}
            value={told.receivedOn}
            onChange={(receivedOn) => tell({ receivedOn })}
          />
        )}
      </Columns>
    </>
  )
}

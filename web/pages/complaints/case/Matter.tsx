import { useTranslation } from 'react-i18next'
import { directionOf } from '../../../../shared/languages.ts'
import { Facts, type Fact } from '../../../ui/Facts.tsx'
import { Section } from '../../../ui/Page.tsx'
import { Time } from '../../../ui/Time.tsx'
import { Written } from '../../../ui/Written.tsx'
import { Translations } from './languages/Translations.tsx'
import { useCase } from './case-context.ts'
import { useLanguageName } from './words.ts'

/** What happened, in the words of the person whom it happened to. */
export function Matter() {
  const { t, i18n } = useTranslation()
  const languageName = useLanguageName()
  const { narrative, language, receivedAt, remedySought, happenedWhen, happenedWhere, ...view } = useCase()
  const isForeign = language !== i18n.language
  const words = { lang: language, dir: directionOf(language) }
  const said = (label: string, value: string | null): Fact[] =>
    value === null ? [] : [{ label, value: <Written {...words}>{value}</Written> }]
  return (
    <Section
      isFramed
      title={t('case.matter')}
      intro={
        <span className="quiet">
          {t('case.matter.received')} <Time at={receivedAt} />
          {isForeign && <> · {t('case.matter.language', { language: languageName(language) })}</>}
        </span>
      }
    >
      <Written look="large" {...words}>
        {narrative}
      </Written>
      {isForeign && <Translations aboutId={null} />}
      <Facts
        facts={[
          ...said(t('case.matter.remedySought'), remedySought),
          ...(view.preferredRemedy
            ? [{ label: t('case.matter.preferredRemedy'), value: view.preferredRemedy.name }]
            : []),
          ...said(t('case.matter.when'), happenedWhen),
          ...said(t('case.matter.where'), happenedWhere),
          ...said(t('case.matter.affected'), view.affectedParties),
        ]}
      />
    </Section>
  )
}

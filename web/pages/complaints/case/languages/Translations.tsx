import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { makers, saveTranslation } from '../../../../../shared/api/translations.ts'
import { directionOf, languages, type Language } from '../../../../../shared/languages.ts'
import { useMe } from '../../../../session.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Columns } from '../../../../ui/Page.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { Select } from '../../../../ui/Select.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { Quoted, Written } from '../../../../ui/Written.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'
import { useLanguageName } from '../words.ts'

/** What was said in another language, under its original and with its maker. @param aboutId null for what happened */
export function Translations({ aboutId }: { readonly aboutId: string | null }) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const { translations } = useCase()
  const reason = useReason('message')
  const [isWriting, setWriting] = useState(false)
  const there = translations.filter((one) => one.aboutId === aboutId)
  return (
    <>
      {there.map((one) => (
        <Quoted
          key={one.id}
          by={
            <>
              {t(`translation.by.${one.maker}`, {
                language: languageName(one.language),
                name: one.makerName,
              })}
              {one.byName && ` · ${t('translation.writtenBy', { name: one.byName })}`}
            </>
          }
        >
          <Written look="large" lang={one.language} dir={directionOf(one.language)}>
            {one.body}
          </Written>
        </Quoted>
      ))}
      {isWriting ? (
        <TranslationForm aboutId={aboutId} onDone={() => setWriting(false)} />
      ) : (
        reason === null && (
          <div>
            <Button kind="quiet" size="small" icon="language" onPress={() => setWriting(true)}>
              {t(there.length > 0 ? 'translation.again' : 'translation.add')}
            </Button>
          </div>
        )
      )}
    </>
  )
}

function TranslationForm({
  aboutId,
  onDone,
}: {
  readonly aboutId: string | null
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const me = useMe()
  const { id, language: original } = useCase()
  const { value, change, clear, kept } = useDraft(`translation.${aboutId ?? 'matter'}`, {
    language: me.language as Language,
    body: '',
    maker: 'person' as (typeof makers)[number],
    makerName: me.name,
  })
  const leave = () => {
    clear()
    onDone()
  }
  const command = useCaseCommand(saveTranslation, { done: 'case.done.details', onDone: leave })
  return (
    <CaseForm
      command={command}
      kept={kept}
      action={t('case.save')}
      more={<Button onPress={leave}>{t('ui.cancel')}</Button>}
      onSubmit={() => command.send({ params: { complaintId: id }, body: { aboutId, ...value } })}
    >
      <Columns min="10rem">
        <Select
          name="language"
          label={t('translation.language')}
          options={languages
            .filter((one) => one !== original)
            .map((one) => ({ value: one, label: languageName(one) }))}
          value={value.language}
          onChange={(language) => change({ language })}
        />
        <RadioGroup
          name="maker"
          label={t('translation.maker')}
          options={makers.map((one) => ({ value: one, label: t(`translation.maker.${one}`) }))}
          value={value.maker}
          onChange={(maker) => change({ maker, makerName: maker === 'person' ? me.name : '' })}
        />
      </Columns>
      <TextField
        name="makerName"
        label={t(`translation.name.${value.maker}`)}
        isRequired
        value={value.makerName}
        onChange={(makerName) => change({ makerName })}
      />
      <TextArea
        name="body"
        label={t('translation.body')}
        hint={t('translation.body.hint')}
        isRequired
        rows={4}
        maxLength={20_000}
        value={value.body}
        onChange={(body) => change({ body })}
      />
    </CaseForm>
  )
}

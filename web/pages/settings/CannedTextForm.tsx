import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { addCannedText, removeCannedText, saveCannedText } from '../../../shared/api/canned-texts.ts'
import { languageNames, type Language } from '../../../shared/languages.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { useMay, useMe } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { Form } from '../../ui/Form.tsx'
import { Columns, Row } from '../../ui/Page.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/Toast.tsx'
import type { CannedText } from './CannedTextsPage.tsx'
import { Unsaved } from './Unsaved.tsx'
import { rowPlace, useFields } from './use-fields.ts'

type Fields = {
  readonly name: string
  readonly language: Language
  readonly body: string
  readonly isShared: boolean
}

/** One canned text: its name, language, words, and whose it is. */
export function CannedTextForm({
  text,
  placeholders,
  onDone,
}: {
  readonly text: CannedText | null
  readonly placeholders: readonly string[]
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const { defaultLanguage } = useMe().organization
  const mayShare = useMay('settings.edit')
  const [fields, change, changes] = useFields<Fields>(
    {
      name: text?.name ?? '',
      language: text?.language ?? defaultLanguage,
      body: text?.body ?? '',
      isShared: text?.isShared ?? false,
    },
    rowPlace('canned-texts', text),
  )
  const done = () => {
    toast(t('settings.saved'))
    changes.settle()
    onDone()
  }
  const add = useCommand(addCannedText, { onDone: done })
  const save = useCommand(saveCannedText, { onDone: done })
  const problem = useFormProblem(add.problem ?? save.problem)
  const reason = text && !text.mayChange ? t('error.cannedText.sharedNeedsSettings') : null
  const submit = () =>
    text
      ? save.send({ params: { cannedTextId: text.id }, body: { ...fields, version: text.version } })
      : add.send({ body: fields })
  return (
    <Form
      problem={problem}
      onSubmit={submit}
      actions={
        <>
          <Button
            kind="primary"
            type="submit"
            isPending={add.isPending || save.isPending}
            disabledReason={reason}
          >
            {t('settings.save')}
          </Button>
          {text?.mayChange && <Removal text={text} onDone={onDone} />}
        </>
      }
    >
      <Unsaved changes={changes} />
      <TextField
        name="name"
        label={t('settings.name')}
        isRequired
        value={fields.name}
        onChange={(name) => change({ name })}
      />
      <LanguageChoice value={fields.language} onChange={(language) => change({ language })} />
      <Words value={fields.body} placeholders={placeholders} onChange={(body) => change({ body })} />
      {mayShare && (
        <RadioGroup
          name="isShared"
          label={t('settings.canned-texts.whose')}
          orientation="horizontal"
          options={[
            { value: 'own', label: t('canned.own') },
            { value: 'shared', label: t('canned.shared') },
          ]}
          value={fields.isShared ? 'shared' : 'own'}
          onChange={(whose) => change({ isShared: whose === 'shared' })}
        />
      )}
    </Form>
  )
}

function LanguageChoice({
  value,
  onChange,
}: {
  readonly value: Language
  readonly onChange: (language: Language) => void
}) {
  const { t } = useTranslation()
  const { languages } = useMe().organization
  return (
    <Columns min="12rem">
      <Select
        name="language"
        label={t('settings.templates.language')}
        options={[...new Set([...languages, value])].map((one) => ({
          value: one,
          label: languageNames[one],
        }))}
        value={value}
        onChange={onChange}
      />
    </Columns>
  )
}

/** The words, and what is filled in when they are used: a press puts it where the cursor stands. */
function Words({
  value,
  placeholders,
  onChange,
}: {
  readonly value: string
  readonly placeholders: readonly string[]
  readonly onChange: (value: string) => void
}) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const insert = (name: string) => {
    const area = place.current?.querySelector('textarea')
    const at = area?.selectionStart ?? value.length
    onChange(`${value.slice(0, at)}{{${name}}}${value.slice(area?.selectionEnd ?? at)}`)
    area?.focus()
  }
  return (
    <>
      <div ref={place}>
        <TextArea
          name="body"
          label={t('settings.templates.body')}
          hint={t('settings.canned-texts.body.hint')}
          isRequired
          rows={8}
          maxLength={10_000}
          value={value}
          onChange={onChange}
        />
      </div>
      <Row>
        {placeholders.map((name) => (
          <Button key={name} size="small" onPress={() => insert(name)}>
            {`{{${name}}}`}
          </Button>
        ))}
      </Row>
    </>
  )
}

function Removal({ text, onDone }: { readonly text: CannedText; readonly onDone: () => void }) {
  const { t } = useTranslation()
  const remove = useCommand(removeCannedText, { onDone })
  return (
    <ConfirmDialog
      title={t('settings.canned-texts.remove.title', { name: text.name })}
      action={t('settings.canned-texts.remove')}
      trigger={<Button>{t('settings.canned-texts.remove')}</Button>}
      onConfirm={() => remove.send({ params: { cannedTextId: text.id }, body: { version: text.version } })}
    >
      <p>{t('settings.canned-texts.remove.text')}</p>
    </ConfirmDialog>
  )
}

import { useRouter } from '@tanstack/react-router'
import { useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { saveTemplate } from '../../../shared/api/correspondence.ts'
import { directionOf } from '../../../shared/languages.ts'
import { dataText } from '../../data-text.ts'
import { paths } from '../../paths.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { Group } from '../../ui/Group.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Columns, Section, Stack } from '../../ui/Page.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/Toast.tsx'
import { useReadOnlyReason } from './SettingsFrame.tsx'
import { TemplatePreview } from './TemplatePreview.tsx'
import type { Template } from './TemplatesPage.tsx'
import { Unsaved } from './Unsaved.tsx'
import { useFields, type Unsaved as Changes } from './use-fields.ts'

/** One text in one language, with its preview beside it. */
export function TemplateEditor({ template }: { readonly template: Template }) {
  const { t } = useTranslation()
  const { key, language } = template
  // A draft is of the text that it changed: when somebody else saves another, it begins with that.
  const [text, change, changes] = useFields(
    { subject: template.subject, body: template.body },
    `settings.templates.${key}.${language}.${template.version}`,
  )
  const body = useRef<HTMLDivElement>(null)
  const insert = (name: string) => {
    const area = body.current?.querySelector('textarea')
    const at = area?.selectionStart ?? text.body.length
    change({ body: `${text.body.slice(0, at)}{{${name}}}${text.body.slice(area?.selectionEnd ?? at)}` })
    area?.focus()
  }
  return (
    <Columns min="22rem">
      <Section title={dataText(t, `template.${key}`) ?? key}>
        <Saving template={template} text={text} changes={changes}>
          <div ref={body}>
            <Stack writes={directionOf(language)}>
              <TextField
                name="subject"
                label={t('settings.templates.subject')}
                isRequired
                value={text.subject}
                onChange={(subject) => change({ subject })}
              />
              <TextArea
                name="body"
                label={t('settings.templates.body')}
                hint={t('settings.templates.body.hint')}
                isRequired
                rows={14}
                value={text.body}
                onChange={(value) => change({ body: value })}
              />
            </Stack>
          </div>
          <Placeholders names={template.placeholders} onInsert={insert} />
        </Saving>
      </Section>
      <TemplatePreview templateKey={key} language={language} text={text} />
    </Columns>
  )
}

type Text = { readonly subject: string; readonly body: string }

function Saving({
  template,
  text,
  changes,
  children,
}: {
  readonly template: Template
  readonly text: Text
  readonly changes: Changes
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const reason = useReadOnlyReason()
  const { key, language, isOwn, version } = template
  const save = useCommand(saveTemplate, {
    onDone: () => {
      changes.settle()
      toast(t('settings.saved'))
    },
  })
  const router = useRouter()
  const restore = useCommand(saveTemplate, {
    onDone: () => {
      changes.discard()
      toast(t('settings.templates.restored'))
      router.history.push(paths.settings('templates', { language }))
    },
  })
  const params = { key, language }
  return (
    <Form
      problem={useFormProblem(save.problem ?? restore.problem)}
      onSubmit={() => save.send({ params, body: { version, ...text } })}
      actions={
        <>
          <Button kind="primary" type="submit" isPending={save.isPending} disabledReason={reason}>
            {t('settings.save')}
          </Button>
          {isOwn && reason === null && (
            <Button
              isPending={restore.isPending}
              onPress={() => restore.send({ params, body: { version, subject: null, body: null } })}
            >
              {t('settings.templates.restore')}
            </Button>
          )}
          <ButtonLink kind="quiet" href={paths.settings('templates', { language })}>
            {t('ui.close')}
          </ButtonLink>
        </>
      }
    >
      <Unsaved changes={changes} />
      {children}
    </Form>
  )
}

function Placeholders({
  names,
  onInsert,
}: {
  readonly names: readonly string[]
  readonly onInsert: (name: string) => void
}) {
  const { t } = useTranslation()
  return (
    <Group label={t('settings.templates.placeholders')} layout="wrap">
      {names.map((name) => (
        <Button
          key={name}
          size="small"
          aria-label={t('settings.templates.insert', { name })}
          onPress={() => onInsert(name)}
        >
          <bdi dir="ltr">{`{{${name}}}`}</bdi>
        </Button>
      ))}
    </Group>
  )
}

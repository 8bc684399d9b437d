import { Button as AriaButton } from 'react-aria-components/Button'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './Button.tsx'
import './field.css'
import './FileDrop.css'
import { useFormat } from './FormatContext.tsx'
import { Icon } from './Icon.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** Files to be added, chosen or dropped. What is refused says why; what was added before stays. */
export function FileDrop({
  label,
  files,
  onChange,
  maxFiles,
  maxBytes,
  accept,
}: {
  readonly label: string
  readonly files: readonly File[]
  readonly onChange: (files: readonly File[]) => void
  readonly maxFiles: number
  readonly maxBytes: number
  /** Types as the browser's file dialog takes them; the server checks the content itself. */
  readonly accept?: string
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const [problem, setProblem] = useState<string>()
  const id = useId()
  const size = format.bytes(maxBytes)

  const add = (added: readonly File[]) => {
    const tooLarge = added.find((file) => file.size > maxBytes)
    const fitting = [...files, ...added.filter((file) => file.size <= maxBytes)]
    if (tooLarge) setProblem(t('ui.files.tooLarge', { name: tooLarge.name, size }))
    else setProblem(fitting.length > maxFiles ? t('ui.files.tooMany', { count: maxFiles }) : undefined)
    onChange(fitting.slice(0, maxFiles))
  }

  return (
    <div className="ui-field">
      <label className="ui-field-label" htmlFor={id}>
        {label}
      </label>
      <div className="ui-filedrop">
        <Icon name="upload" />
        <span>{t('ui.files.add')}</span>
        <span className="ui-field-hint" id={`${id}-hint`}>
          {t('ui.files.hint', { count: maxFiles, size })}
        </span>
        {/* The invisible field lies over the whole area: a browser's own field takes clicks, keys and drops. */}
        <input
          id={id}
          type="file"
          multiple={maxFiles > 1}
          accept={accept}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            add([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
      <output className="ui-field-error">{problem}</output>
      <FileList
        files={files.map((file, index) => ({
          id: `${index} ${file.name}`,
          name: file.name,
          size: file.size,
        }))}
        onRemove={(removed) => onChange(files.filter((file, index) => `${index} ${file.name}` !== removed))}
      />
    </div>
  )
}

export type ListedFile = {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly href?: string
  /** Shows it in place; the file can then be downloaded beside it. */
  readonly onOpen?: (() => void) | undefined
}

/** Files that are there: to open, and to take away where that is allowed. */
export function FileList({
  files,
  onRemove,
}: {
  readonly files: readonly ListedFile[]
  readonly onRemove?: (id: string) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  if (files.length === 0) return null
  return (
    <ul className="ui-files" aria-label={t('ui.files.list')}>
      {files.map((file) => (
        <li key={file.id} className="ui-file">
          <Icon name="file" />
          {file.onOpen ? (
            <AriaButton className="ui-file-name ui-file-open" onPress={file.onOpen}>
              <bdi>{file.name}</bdi>
            </AriaButton>
          ) : file.href ? (
            // Not a page of the desk: the browser itself downloads it.
            <a href={file.href} download className="ui-file-name">
              <bdi>{file.name}</bdi>
            </a>
          ) : (
            <bdi className="ui-file-name">{file.name}</bdi>
          )}
          <span className="ui-field-hint">{format.bytes(file.size)}</span>
          {file.onOpen && file.href && (
            <a href={file.href} download className="ui-file-download">
              <Icon name="download" />
              <VisuallyHidden>{t('ui.files.download', { name: file.name })}</VisuallyHidden>
            </a>
          )}
          {onRemove && (
            <IconButton
              icon="cross"
              size="small"
              label={t('ui.remove', { name: file.name })}
              onPress={() => onRemove(file.id)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

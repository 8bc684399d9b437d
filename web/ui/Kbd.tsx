import './Kbd.css'

/** A key of the keyboard. */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd className="ui-kbd">{children}</kbd>
}

/** Keys and what each of them does; several are pressed after each other or together. */
export const KeyList = ({
  lines,
}: {
  readonly lines: readonly { readonly keys: readonly string[]; readonly text: string }[]
}) => (
  <dl className="ui-keys">
    {lines.map(({ keys, text }) => (
      <div key={text}>
        <dt>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
)

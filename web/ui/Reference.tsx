import './Reference.css'

/** The number by which a thing is named, in figures of one width. */
export const Reference = ({ children }: { readonly children: string }) => (
  <bdi className="ui-reference">{children}</bdi>
)

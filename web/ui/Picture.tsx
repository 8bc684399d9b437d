import './Picture.css'

/** A small picture as it is kept, on the white of paper. */
export const Picture = ({ src, alt }: { readonly src: string; readonly alt: string }) => (
  <img className="ui-picture" src={src} alt={alt} />
)

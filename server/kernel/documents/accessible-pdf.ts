/**
 * Adds what PDF/UA-1 asks of a tagged PDF/A-2a beyond its tags: the identifier in the metadata (ISO 14289-1, 5),
 * described by an extension schema as PDF/A demands (ISO 19005-2, 6.6.2.3), and the title in the window instead
 * of the file's name (7.1). The compiler writes either standard but not both; the tests check its PDF/UA-1 rules.
 * It puts metadata and catalog last, so everything before them stays as it is.
 */
export function asAccessiblePdf(pdf: Buffer): Buffer {
  const file = pdf.toString('latin1')
  const xrefAt = Number(lastMatch(file, /startxref\n(\d+)\n%%EOF/))
  const catalogId = Number(lastMatch(file, /\/Root (\d+) 0 R/))
  const catalogAt = offsetOf(file, xrefAt, catalogId)
  const catalog = file.slice(catalogAt, xrefAt)
  const metadataId = Number(lastMatch(catalog, /\/Metadata (\d+) 0 R/))
  const metadataAt = offsetOf(file, xrefAt, metadataId)
  if (!(metadataAt < catalogAt && catalogAt < xrefAt)) throw new Error('metadata and catalog are not last')

  const metadata = withIdentifier(file.slice(metadataAt, catalogAt))
  const newCatalogAt = metadataAt + metadata.length
  const newCatalog = catalog.replace(
    '/ViewerPreferences <<',
    '/ViewerPreferences <<\n    /DisplayDocTitle true',
  )
  const newXrefAt = newCatalogAt + newCatalog.length
  const tail = file
    .slice(xrefAt)
    .replace(entry(catalogAt), entry(newCatalogAt))
    .replace(`startxref\n${xrefAt}\n`, `startxref\n${newXrefAt}\n`)
  return Buffer.from(file.slice(0, metadataAt) + metadata + newCatalog + tail, 'latin1')
}

function withIdentifier(metadata: string): string {
  const packetAt = metadata.indexOf('stream\n') + 'stream\n'.length
  const packet = metadata
    .slice(packetAt, metadata.lastIndexOf('\nendstream'))
    .replace('xmlns:pdfaid=', 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"  xmlns:pdfaid=')
    .replace('</rdf:Bag></pdfaExtension:schemas>', `${identifierSchema}$&`)
    .replace('<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part>$&')
  const head = metadata.slice(0, packetAt).replace(/\/Length \d+/, `/Length ${packet.length}`)
  return head + packet + metadata.slice(metadata.lastIndexOf('\nendstream'))
}

const identifierSchema =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>' +
  '<rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>'

/** One entry of 20 bytes per object follows the two lines that open the table (ISO 32000-1, 7.5.4). */
function offsetOf(file: string, xrefAt: number, id: number): number {
  const firstEntryAt = file.indexOf('\n', xrefAt + 'xref\n'.length) + 1
  return Number(file.slice(firstEntryAt + id * 20, firstEntryAt + id * 20 + 10))
}

const entry = (offset: number) => `${String(offset).padStart(10, '0')} 00000 n`

function lastMatch(text: string, pattern: RegExp): string {
  const found = [...text.matchAll(new RegExp(pattern, 'g'))].at(-1)?.[1]
  if (found === undefined) throw new Error(`the PDF has no ${pattern.source}`)
  return found
}

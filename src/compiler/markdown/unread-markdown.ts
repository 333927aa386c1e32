/** Why a piece of Markdown is not read, and what to write instead. By mdast node type. */
const UNREAD_MARKDOWN: Readonly<Record<string, string>> = {
  html: 'raw HTML is not shown. Write plain words.',
  link: 'links are not shown. Name where it comes from in `sources`.',
  linkReference: 'links are not shown. Name where it comes from in `sources`.',
  definition: 'links are not shown. Name where it comes from in `sources`.',
  image: 'a picture is written `::figure{drawing=name}`.',
  imageReference: 'a picture is written `::figure{drawing=name}`.',
  emphasis: 'emphasis is not used. Write `**strong**` with two stars, or plain words.',
  inlineCode: 'code is not used. Write plain words.',
  code: 'code is not used. Take out the fence, or the four spaces at the start of the line.',
  blockquote: 'quotes with `>` are not used. Write a `:::callout`, or plain words.',
  thematicBreak: 'rules are not used. Start a new `##` section instead.',
  break: 'forced line ends are not used. Take out the backslash or the two spaces at the end of the line.',
  heading: 'a heading cannot stand inside a block or a list. Close the block with `:::` first.',
  containerDirective: 'a block cannot stand inside another. Close the first with `:::`.',
  leafDirective: 'a figure or chart cannot stand inside another block. Close the block with `:::` first.',
  list: 'a list cannot stand inside a list. Write one list.',
}

/** For kinds of Markdown nobody thought of. */
export function unreadMessage(type: string): string {
  return UNREAD_MARKDOWN[type] ?? `\`${type}\` is not used. Write plain words.`
}

/** A text as PowerShell 5 writes it by `>`: UTF-16 with its mark; without it where a program took it away. */
export const utf16 = (text: string, { mark = true } = {}): Uint8Array =>
  Buffer.from(`${mark ? '\ufeff' : ''}${text.replaceAll('\n', '\r\n')}`, 'utf16le');

/** Whether a text is an address or a telephone number: some re-typed forms add fields for them, which answer nothing. */
export function isContactDetail(text: string): boolean {
  const phone = /^\+?[\d ()/.-]{9,24}$/.test(text.trim()) && text.replace(/\D/g, '').length >= 9
  return phone || /^\S{1,64}@\S{1,190}$/.test(text.trim())
}

/** What a stored value looks like, where it looks like something that has no business in a cookie: policy 3-1-가 names e-mail address and phone number. */
export function personalIn(value: string): 'email' | 'phone' | undefined {
  const text = value.replaceAll('%40', '@').replaceAll('%2B', '+');
  if (/[\w.+-]+@[\w-]+(\.[\w-]+)+/.test(text)) {
    return 'email';
  }
  // Numbers of mobile phones in Korea; longer runs of digits are times and ids.
  return /(^|[^\d.])(0|\+82-?)1[016-9]-?\d{3,4}-?\d{4}(?![\d.])/.test(text) ? 'phone' : undefined;
}

/** The day it is where the person is, `YYYY-MM-DD`: for what a field of a form begins with, and nothing else. */
export function today(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

const locale = document.documentElement.lang; // That of the texts around dates and numbers.

const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
const number = new Intl.NumberFormat(locale);
const megabytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
const kilobytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });

/** @param day A LocalDate such as "2025-10-07", in no time zone. */
export const formatDate = (day: string) => date.format(new Date(day));

export const formatMonth = (day: string) => month.format(new Date(day));

export const formatTime = (moment: Date) => time.format(moment);

export const formatNumber = (count: number) => number.format(count);

export const formatSize = (bytes: number) =>
  bytes < 1_000_000 ? kilobytes.format(Math.max(bytes / 1000, 1)) : megabytes.format(bytes / 1_000_000);

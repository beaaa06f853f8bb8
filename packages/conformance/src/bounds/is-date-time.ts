const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-])(\d\d):(\d\d))$/i;
const HOURS = 24;
const MINUTES = 60;
const MONTHS = 12;

/** Whether a text is a date and time that the calendar has (RFC 3339, 5.6 and 5.7), a leap second at its place too. */
export function isDateTime(text: string): boolean {
  const found = FORM.exec(text);
  if (found === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  const [, , , , , , , sign, offsetHour = "00", offsetMinute = "00"] = found;
  if (Number(offsetHour) >= HOURS || Number(offsetMinute) >= MINUTES) return false;
  const isDay = month >= 1 && month <= MONTHS && day >= 1 && day <= daysOf(year, month);
  const isTime = hour < HOURS && minute < MINUTES && second < MINUTES;
  return (
    isDay && (isTime || (second === MINUTES && sign === undefined && hour === HOURS - 1 && minute === MINUTES - 1))
  );
}

function daysOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

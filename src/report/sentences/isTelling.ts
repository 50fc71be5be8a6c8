import type { Outlook } from '../../model/Forecast.js';

/** How many times its middle an interval may be wide and still say something. */
const widest = 10;

/** Whether a forecast tells anything: three figures that jump about give an interval from nothing to the sky. */
export const isTelling = ({ expected, interval: { low, high } }: Extract<Outlook, { readonly status: 'assessed' }>): boolean => high - low <= widest * Math.abs(expected);

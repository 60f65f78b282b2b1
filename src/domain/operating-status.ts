/**
 * What is known of a point of sale being open on a day; whatever is said of it follows from this.
 *
 * - `open`: a dated source of the last twelve months says so
 * - `stated`: a source once said so, and that is no longer confirmed
 * - `mentioned`: a source names the place, or reports its opening, and does not say that it is open
 * - `unknown`: nobody says
 * - `planned`: only a plan wishes for it
 * - `ended`: it is over or closed
 */
export type OperatingStatus = 'open' | 'stated' | 'mentioned' | 'unknown' | 'planned' | 'ended';

/** Whether a figure rests on enough to be judged. `unreliable` marks a figure and hides nothing. */
export type Reliability = 'ok' | 'unreliable';

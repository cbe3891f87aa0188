/** Line drawings on a 16 px grid, one path each. */
export const icons = {
  back: 'M9.5 4 5.5 8l4 4',
  check: 'm3.5 8.5 3 3 6-7',
  clock: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 4.8V8l2.2 1.6',
  copy: 'M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5zM10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2',
  cross: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  down: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  edit: 'M3 13l.6-2.6 7.2-7.2a1.2 1.2 0 0 1 1.7 0l.3.3a1.2 1.2 0 0 1 0 1.7l-7.2 7.2z',
  export: 'M8 2.5v7.5M5 7.2 8 10.2l3-3M2.5 10.5v3h11v-3',
  fork: 'M8 14V9.5L3.5 5V2.5M8 9.5 12.5 5V2.5',
  info: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 7.4v3.6M8 5v.1',
  outside: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.3 3.7 7.5 8.5',
  plus: 'M8 3.5v9M3.5 8h9',
  search: 'M11.2 7A4.2 4.2 0 1 1 2.8 7a4.2 4.2 0 0 1 8.4 0zM10.2 10.2l3.3 3.3',
  star: 'm8 2 1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1L2 6.3l4.2-.5z',
  warn: 'M8 2.5 14 13H2zM8 6.5v3.2M8 11.4v.1',
} as const;

export type IconName = keyof typeof icons;

import type { Memory } from './index';

const MB = 1024;
const megabytes = (kilobytes: number) => `${Math.round(kilobytes / MB)}`.padStart(5);

/** A line a process, in MB, and their sum beside what it may be at most. */
export function linesOf(measured: readonly Memory[]): string[] {
  return measured.flatMap(({ when, most, held }) => {
    const sum = (of: 'rss' | 'pss') => held.reduce((all, one) => all + one[of], 0);
    return [
      '',
      `${when}, MB`,
      '  RSS   PSS',
      ...held.map(({ rss, pss, command }) => `${megabytes(rss)} ${megabytes(pss)}  ${shortened(command)}`),
      `${megabytes(sum('rss'))} ${megabytes(sum('pss'))}  together; RSS may be ${most}${sum('rss') > most * MB ? ', and is not' : ''}`,
    ];
  });
}

/** Without the folders and the flags: which program it is. */
function shortened(command: string): string {
  const words = command.split(' ').filter((word) => !word.startsWith('--') && !word.startsWith('file:'));
  return words.map((word) => word.split('/').slice(-2).join('/')).join(' ');
}

/**
 * What the host's own work is measured by, in milliseconds: the processor time of the whole process. The bench puts another
 * clock in its place where it tells one thread's time from another's.
 */
export const hostClock = {
  milliseconds: (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};

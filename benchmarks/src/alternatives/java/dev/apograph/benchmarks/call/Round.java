package dev.apograph.benchmarks.call;

import java.util.Arrays;

/**
 * What one side did in one round.
 *
 * @param calls how many calls were made
 * @param wallNanos how long it took
 * @param cpuNanos the CPU time of the whole process
 * @param medianNanos half of the calls took less
 * @param slowNanos 99 of 100 calls took less
 * @param failed how many calls failed besides
 */
record Round(long calls, long wallNanos, long cpuNanos, long medianNanos, long slowNanos, long failed) {

    /** A round with these times of single calls. */
    static Round of(long[] nanos, long wallNanos, long cpuNanos, long failed) {
        Arrays.sort(nanos);
        long slow = nanos[(int) (nanos.length * 99L / 100)];
        return new Round(nanos.length, wallNanos, cpuNanos, nanos[nanos.length / 2], slow, failed);
    }

    /** A round as {@link #toLine} wrote it. */
    static Round parse(String line) {
        long[] parts = Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
        return new Round(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
    }

    /** As a line for another process. */
    String toLine() {
        return calls + " " + wallNanos + " " + cpuNanos + " " + medianNanos + " " + slowNanos + " " + failed;
    }

    double callsPerSecond() {
        return calls * 1e9 / wallNanos;
    }

    double cpuMicrosPerCall() {
        return cpuNanos / 1e3 / calls;
    }
}

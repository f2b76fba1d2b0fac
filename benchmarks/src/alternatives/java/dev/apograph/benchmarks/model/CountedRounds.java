package dev.apograph.benchmarks.model;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * The same documents and sides as {@link ModelBenchmark}, for a busy machine: rounds of a fixed amount of work in place of
 * a fixed time, so that the warm-up does not depend on the load, and CPU time only.
 */
final class CountedRounds {

    private static final int ROUNDS = 7;
    private static final int MEASURED = 3;
    private static final int BYTES_PER_ROUND = 20_000_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Binding binding;
    private final Document document;
    private final byte[] json;
    private Object last = "";

    private CountedRounds(Side side, Document document) {
        this.binding = side.start();
        this.document = document;
        this.json = document.json();
    }

    /** Takes the name of a side, of a document and {@code read} or {@code write}. */
    public static void main(String[] arguments) throws IOException {
        CountedRounds rounds = new CountedRounds(Side.valueOf(arguments[0]), Document.valueOf(arguments[1]));
        System.out.println(String.join(" ", arguments) + " " + rounds.measure(arguments[2].equals("read")));
    }

    private String measure(boolean read) throws IOException {
        Object value = binding.read(document, json);
        int count = Math.max(1, BYTES_PER_ROUND / json.length);
        long[] cpu = new long[MEASURED];
        long allocated = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long bytes = threads.getCurrentThreadAllocatedBytes();
            long start = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < count; i++) {
                last = read ? binding.read(document, json) : binding.write(value);
            }
            cpu[round % MEASURED] = threads.getCurrentThreadCpuTime() - start;
            allocated = threads.getCurrentThreadAllocatedBytes() - bytes;
        }
        Arrays.sort(cpu);
        return String.format(
                Locale.ROOT,
                "%.1f us CPU, %.1f KB (%s)",
                cpu[MEASURED / 2] / 1e3 / count,
                allocated / 1_024.0 / count,
                last.getClass().getSimpleName());
    }
}

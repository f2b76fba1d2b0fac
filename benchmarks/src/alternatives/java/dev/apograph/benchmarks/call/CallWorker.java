package dev.apograph.benchmarks.call;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/**
 * One side in a process of its own: makes calls for as long as it is told, as often as it is told. A call that fails is
 * counted and told, and is no call of the round: under many POSTs at once the JDK's client breaks a connection now and
 * then, and cannot send the POST again.
 */
public final class CallWorker {

    /** So many in one round are no accident. */
    private static final int MOST_FAILURES = 50;

    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final DeviceCalls side;
    private final AtomicLong failed = new AtomicLong();
    private volatile Object last = "";

    private CallWorker(DeviceCalls side) {
        this.side = side;
    }

    /**
     * Reads lines with workload, threads, milliseconds and the least number of calls, and answers each with a round.
     *
     * @param arguments the side and the URL of the server
     * @throws IOException if the other process is gone
     * @throws InterruptedException if interrupted
     * @throws ExecutionException if a call fails
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        CallWorker worker = new CallWorker(Side.valueOf(arguments[0]).open(arguments[1]));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            Workload workload = Workload.valueOf(words[0]);
            int threads = Integer.parseInt(words[1]);
            Round round = worker.round(workload, threads, Long.parseLong(words[2]), Integer.parseInt(words[3]));
            System.out.println(round.toLine());
        }
        System.exit(0); // the threads of the clients would keep the process
    }

    private Round round(Workload workload, int count, long millis, int calls)
            throws InterruptedException, ExecutionException {
        failed.set(0);
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        long end = start + millis * 1_000_000;
        List<Future<long[]>> running = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            running.add(threads.submit(() -> calls(workload, end, calls / count)));
        }
        LongStream nanos = LongStream.empty();
        for (Future<long[]> one : running) {
            nanos = LongStream.concat(nanos, Arrays.stream(one.get()));
        }
        long wall = System.nanoTime() - start;
        long used = system.getProcessCpuTime() - cpu;
        return Round.of(nanos.toArray(), wall, used, failed.get());
    }

    private long[] calls(Workload workload, long end, int least) throws Exception {
        long[] nanos = new long[1_024];
        int count = 0;
        for (long before = System.nanoTime(); before < end || count < least; ) {
            boolean done = call(workload);
            long after = System.nanoTime();
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            if (done) {
                nanos[count++] = after - before;
            }
            before = after;
        }
        return Arrays.copyOf(nanos, count);
    }

    private boolean call(Workload workload) throws Exception {
        try {
            last = workload.call(side);
            return true;
        } catch (Exception e) {
            if (failed.incrementAndGet() > MOST_FAILURES) {
                throw e;
            }
            System.err.println(e);
            return false;
        }
    }

    /** What the last call gave. */
    Object last() {
        return last;
    }
}
